-- When and how the papers of a meeting were sent (会議資料の送付)
alter table meeting add column papers_sent_on date;
alter table meeting add column papers_sent_how varchar(200);
alter table meeting add column papers_sent_by varchar(64);
