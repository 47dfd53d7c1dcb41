-- By which an assignment is known again when it goes on after the next meeting of the circle (役割分担の記号)
alter table support_assignment add column assignment_id varchar(36);
update support_assignment set assignment_id = concat(substring(meeting_id, 1, 30), '-', position_no);
alter table support_assignment modify column assignment_id varchar(36) not null;

-- What one person is to see to, by the groups held (自分の番の期限)
create index duty_of_group on duty (council_id, state, shown_group, due_on);

-- Read from either end, an index serves both directions; one for each way in which the list is narrowed (期限超過の一覧)
alter table duty drop index duty_latest;
alter table duty drop index duty_postponed;
create index duty_postponed on duty (council_id, state, postponed);
create index duty_postponed_of_body on duty (council_id, state, body_id, postponed);
create index duty_postponed_of_holder on duty (council_id, state, shown_holder, postponed);
create index duty_postponed_of_kind on duty (council_id, state, kind, postponed);
