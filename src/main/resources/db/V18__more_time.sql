-- By which an assignment is known again when it goes on after the next meeting of the circle (役割分担の記号)
alter table support_assignment add column assignment_id varchar(36);
update support_assignment set assignment_id = concat(substring(meeting_id, 1, 30), '-', position_no);
alter table support_assignment modify column assignment_id varchar(36) not null;

-- What one person is to see to, by the groups held (自分の番の期限)
create index duty_of_group on duty (council_id, state, shown_group, due_on);

-- One for each order and each way in which the list is narrowed, so that nothing is left to sort (期限超過の一覧)
create index duty_latest_of_body on duty (council_id, state, body_id, due_on desc);
create index duty_latest_of_holder on duty (council_id, state, shown_holder, due_on desc);
create index duty_latest_of_kind on duty (council_id, state, kind, due_on desc);
create index duty_postponed_of_body on duty (council_id, state, body_id, postponed desc);
create index duty_postponed_of_holder on duty (council_id, state, shown_holder, postponed desc);
create index duty_postponed_of_kind on duty (council_id, state, kind, postponed desc);
