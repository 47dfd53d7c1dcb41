-- By which an assignment is known again when it goes on after the next meeting of the circle (役割分担の記号)
alter table support_assignment add column assignment_id varchar(36);
update support_assignment set assignment_id = concat(substring(meeting_id, 1, 30), '-', position_no);
alter table support_assignment modify column assignment_id varchar(36) not null;

-- What one person is to see to, by the groups held (自分の番の期限)
create index duty_of_group on duty (council_id, state, shown_group, due_on);
