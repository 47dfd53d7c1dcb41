-- What one person of one body has let pass, in each order, so that also its last page is near the first (期限超過の一覧)
create index duty_of_both on duty (council_id, state, body_id, shown_holder, due_on);
create index duty_latest_of_both on duty (council_id, state, body_id, shown_holder, due_on desc);
create index duty_postponed_of_both on duty (council_id, state, body_id, shown_holder, postponed desc);
