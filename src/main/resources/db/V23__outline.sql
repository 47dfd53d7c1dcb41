-- Whether the results of a meeting are still to be told in short, and when and how they were (結果概要の周知)
alter table meeting add column outline_owed boolean not null default false;
alter table meeting add column outline_told_on date;
alter table meeting add column outline_told_how varchar(200);
alter table meeting add column outline_told_by varchar(64);
