-- By which field of life a case is counted; empty where it came in before (個別事例の分野)
alter table support_case add column field varchar(40) default '' not null;
