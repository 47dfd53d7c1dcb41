-- The kinds of activities are words of the charter (活動の種類)
alter table undertaking modify column kind varchar(20) not null;
alter table undertaking_change modify column kind varchar(20) not null;
alter table plan_item modify column activity_kind varchar(20) null;
update undertaking set kind = 'フォーラム・講演会' where kind = 'FORUM';
update undertaking set kind = '研修会' where kind = 'TRAINING';
update undertaking set kind = '広報誌・周知' where kind = 'NEWSLETTER';
update undertaking set kind = '訪問' where kind = 'VISIT';
update undertaking set kind = '助言' where kind = 'ADVICE';
update undertaking set kind = 'その他の活動' where kind = 'OTHER';
update undertaking_change set kind = 'フォーラム・講演会' where kind = 'FORUM';
update undertaking_change set kind = '研修会' where kind = 'TRAINING';
update undertaking_change set kind = '広報誌・周知' where kind = 'NEWSLETTER';
update undertaking_change set kind = '訪問' where kind = 'VISIT';
update undertaking_change set kind = '助言' where kind = 'ADVICE';
update undertaking_change set kind = 'その他の活動' where kind = 'OTHER';
update plan_item set activity_kind = 'フォーラム・講演会' where activity_kind = 'FORUM';
update plan_item set activity_kind = '研修会' where activity_kind = 'TRAINING';
update plan_item set activity_kind = '広報誌・周知' where activity_kind = 'NEWSLETTER';
update plan_item set activity_kind = '訪問' where activity_kind = 'VISIT';
update plan_item set activity_kind = '助言' where activity_kind = 'ADVICE';
update plan_item set activity_kind = 'その他の活動' where activity_kind = 'OTHER';

-- Which adopted plan an amended one puts differently, and under which item activities know an item of it (計画の変更)
alter table program add column amends_id varchar(36);
alter table program add constraint program_amends foreign key (amends_id) references program (id);
alter table plan_item add column origin_id varchar(36);
