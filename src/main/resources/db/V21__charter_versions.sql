-- Under which version of the charter a meeting or an issue began; what runs already keeps the one in force now (要綱設定の版)
alter table meeting add column charter_version date default '1900-01-01' not null;
update meeting set charter_version = current_date;
alter table issue add column charter_version date default '1900-01-01' not null;
update issue set charter_version = current_date;
