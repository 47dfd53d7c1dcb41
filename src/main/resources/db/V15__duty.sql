-- Deadlines and who is to keep them; label columns so that lists need no join (期限・対応事項)
create table duty (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    kind varchar(16) not null,
    subject_type varchar(16) not null,
    subject_id varchar(36) not null,
    owner_id varchar(36) not null,
    number varchar(200) not null,
    title varchar(200) not null,
    body_id varchar(64),
    body_name varchar(100) not null,
    instance_key varchar(255) not null,
    rule_words varchar(200) not null,
    source_kind varchar(16) not null,
    source varchar(200) not null,
    holder_group varchar(100),
    holder varchar(200) not null,
    shown_group varchar(100),
    shown_holder varchar(200) not null,
    escalated int not null,
    base_on date not null,
    due_on date not null,
    postponed int not null,
    state varchar(16) not null,
    reason longtext not null,
    opened_at datetime(6) not null,
    ended_at datetime(6),
    version bigint not null,
    constraint duty_once unique (subject_id, kind)
) character set utf8mb4 collate utf8mb4_bin;
create index duty_due on duty (council_id, state, due_on);
create index duty_of_body on duty (council_id, state, body_id, due_on);
create index duty_of_holder on duty (council_id, state, shown_holder, due_on);
create index duty_of_kind on duty (council_id, state, kind, due_on);
create index duty_of_work on duty (council_id, instance_key);
create index duty_latest on duty (council_id, state, due_on desc);
create index duty_postponed on duty (council_id, state, postponed desc);

-- Everything that changed a duty, never changed, only added to (期限の経過)
create table duty_change (
    id varchar(36) not null primary key,
    duty_id varchar(36) not null,
    position int not null,
    kind varchar(16) not null,
    due_before date not null,
    due_after date not null,
    holder varchar(200) not null,
    reason longtext not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null,
    constraint duty_change_duty foreign key (duty_id) references duty (id),
    constraint duty_change_once unique (duty_id, position)
) character set utf8mb4 collate utf8mb4_bin;

-- Since when an issue taken back owes its answers (取下げの日)
alter table issue add column withdrawn_on date;
update issue set withdrawn_on = current_date where withdrawal is not null;
