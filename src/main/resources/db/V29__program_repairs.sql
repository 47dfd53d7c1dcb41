-- Under which version of the charter a plan or a report was put before the bodies; what runs keeps the one in force now (要綱設定の版)
alter table program add column charter_version date default '1900-01-01' not null;
update program set charter_version = current_date;

-- Two who change the part of a body in the same moment; the second is told (会議体の原案)
alter table program_chapter add column version bigint default 0 not null;

-- In what a line of a report is counted; the answers to requests are 件 from now on (事業報告の数え方)
alter table program_line add column unit varchar(8) default '' not null;
update program_line set unit = '回' where section = 'ITEM';
