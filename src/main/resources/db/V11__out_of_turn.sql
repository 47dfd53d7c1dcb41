-- Until when a matter is needed, and whether a meeting out of turn is to be held for it (必要な期限・随時開催の要否)
alter table consultation add column needed_by date;
alter table consultation add column out_of_turn varchar(16);
alter table consultation add column out_of_turn_reason longtext;
alter table consultation add column out_of_turn_by varchar(64);
alter table consultation add column out_of_turn_at datetime(6);
