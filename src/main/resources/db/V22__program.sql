-- What the bodies did besides meeting: events, courses, newsletters, visits, advice (活動台帳)
create table undertaking (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    fiscal_year int not null,
    sequence_no int not null,
    body_id varchar(64) not null,
    kind varchar(16) not null,
    title varchar(200) not null,
    held_on date not null,
    place varchar(200) not null,
    people int,
    offices int,
    result longtext not null,
    plan_item_id varchar(36),
    cancelled boolean not null,
    entered_by varchar(64) not null,
    entered_at datetime(6) not null,
    version bigint not null,
    constraint undertaking_number unique (council_id, fiscal_year, sequence_no)
) character set utf8mb4 collate utf8mb4_bin;

-- As what an activity stood in the ledger before it was corrected, why and by whom; never changed (活動の訂正の経過)
create table undertaking_change (
    undertaking_id varchar(36) not null,
    position int not null,
    body_id varchar(64) not null,
    kind varchar(16) not null,
    title varchar(200) not null,
    held_on date not null,
    place varchar(200) not null,
    people int,
    offices int,
    result longtext not null,
    plan_item_id varchar(36),
    reason varchar(400) not null,
    changed_by varchar(64) not null,
    changed_at datetime(6) not null,
    primary key (undertaking_id, position),
    constraint undertaking_change_undertaking foreign key (undertaking_id) references undertaking (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The plan or the report of one fiscal year, from the drafts of the bodies to the plenary (事業計画・事業報告)
create table program (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    fiscal_year int not null,
    kind varchar(16) not null,
    run_no int not null,
    state varchar(16) not null,
    overview longtext not null,
    stage int not null,
    consultation_id varchar(36),
    adopted_on date,
    adopted_by varchar(200),
    version bigint not null,
    constraint program_number unique (council_id, fiscal_year, kind, run_no)
) character set utf8mb4 collate utf8mb4_bin;

-- The part of one body (会議体の原案)
create table program_chapter (
    id varchar(36) not null primary key,
    program_id varchar(36) not null,
    position int not null,
    body_id varchar(64) not null,
    state varchar(16) not null,
    due_on date not null,
    text longtext not null,
    constraint program_chapter_program foreign key (program_id) references program (id),
    constraint program_chapter_body unique (program_id, body_id)
) character set utf8mb4 collate utf8mb4_bin;
create index program_chapter_open on program_chapter (state, due_on);

-- What a body means to do in the year, and by what it is counted (計画の事項)
create table plan_item (
    id varchar(36) not null primary key,
    chapter_id varchar(36) not null,
    position int not null,
    title varchar(200) not null,
    timing varchar(100) not null,
    measure varchar(16) not null,
    counted_body_id varchar(64) not null,
    activity_kind varchar(16),
    target int not null,
    remark longtext not null,
    achieved varchar(16),
    constraint plan_item_chapter foreign key (chapter_id) references program_chapter (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The numbers of a report as they stood when it was put before the bodies (事業報告に載せた記録)
create table program_line (
    program_id varchar(36) not null,
    position int not null,
    body_id varchar(64) not null,
    section varchar(16) not null,
    done_on date,
    label varchar(400) not null,
    detail longtext not null,
    planned int,
    done int,
    primary key (program_id, position),
    constraint program_line_program foreign key (program_id) references program (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Everything that happened on the way to the plenary, never changed, only added to (事業計画・事業報告の経過)
create table program_event (
    program_id varchar(36) not null,
    position int not null,
    kind varchar(16) not null,
    happened_on date not null,
    body_id varchar(64),
    text longtext not null,
    told_by varchar(200) not null,
    received varchar(16),
    entered_by varchar(64) not null,
    entered_at datetime(6) not null,
    primary key (program_id, position),
    constraint program_event_program foreign key (program_id) references program (id)
) character set utf8mb4 collate utf8mb4_bin;
