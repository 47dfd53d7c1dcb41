-- People and appointments (委員・委嘱)
create table person (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    name varchar(100) not null,
    kana varchar(100) not null
) character set utf8mb4 collate utf8mb4_bin;

create table appointment (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    person_id varchar(36) not null,
    body_id varchar(64),
    role varchar(32) not null,
    organisation varchar(200) not null,
    post varchar(100) not null,
    valid_from date not null,
    valid_to date,
    constraint appointment_person foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_bin;
create index appointment_by_body on appointment (council_id, body_id);

-- One matter before one body (付議)
create table consultation (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    body_id varchar(64) not null,
    issue_id varchar(36) not null,
    number varchar(40) not null,
    title varchar(200) not null,
    question longtext not null,
    state varchar(16) not null,
    opened_at datetime(6) not null,
    postponed int not null,
    outcome varchar(32),
    reason longtext,
    decided_on date,
    meeting_id varchar(36),
    meeting_title varchar(200),
    version bigint not null
) character set utf8mb4 collate utf8mb4_bin;
create index consultation_waiting on consultation (council_id, body_id, state);
create index consultation_of_issue on consultation (issue_id);

-- Issues, their origins and the answers owed (地域課題・出所・回答)
create table issue (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    fiscal_year int not null,
    sequence_no int not null,
    title varchar(200) not null,
    description longtext not null,
    registered_at datetime(6) not null,
    registered_by varchar(64) not null,
    closed_at datetime(6),
    version bigint not null,
    constraint issue_number unique (council_id, fiscal_year, sequence_no)
) character set utf8mb4 collate utf8mb4_bin;

create table issue_origin (
    id varchar(36) not null primary key,
    issue_id varchar(36) not null,
    kind varchar(32) not null,
    body_id varchar(64),
    addressee varchar(200) not null,
    raised_on date not null,
    answer longtext,
    answered_on date,
    answered_by varchar(64),
    constraint issue_origin_issue foreign key (issue_id) references issue (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Meetings with agenda and attendance (会議・議題・出欠)
create table meeting (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    body_id varchar(64) not null,
    fiscal_year int not null,
    extraordinary boolean not null,
    ordinal int not null,
    title varchar(200) not null,
    held_on date not null,
    starts_at time not null,
    ends_at time not null,
    place varchar(200) not null,
    state varchar(16) not null,
    remark longtext,
    version bigint not null,
    constraint meeting_number unique (council_id, body_id, fiscal_year, extraordinary, ordinal)
) character set utf8mb4 collate utf8mb4_bin;

create table agenda_item (
    id varchar(36) not null primary key,
    meeting_id varchar(36) not null,
    position int not null,
    kind varchar(16) not null,
    title varchar(200) not null,
    explanation longtext not null,
    presenter varchar(100) not null,
    minutes int not null,
    consultation_id varchar(36),
    number varchar(40),
    handling varchar(16),
    outcome varchar(32),
    reason longtext,
    discussion longtext,
    constraint agenda_item_meeting foreign key (meeting_id) references meeting (id)
) character set utf8mb4 collate utf8mb4_bin;

create table attendance (
    id varchar(36) not null primary key,
    meeting_id varchar(36) not null,
    person_id varchar(36) not null,
    name varchar(100) not null,
    organisation varchar(200) not null,
    post varchar(100) not null,
    position int not null,
    presence varchar(16) not null,
    proxy varchar(100) not null,
    note varchar(400) not null,
    constraint attendance_meeting foreign key (meeting_id) references meeting (id),
    constraint attendance_once unique (meeting_id, person_id)
) character set utf8mb4 collate utf8mb4_bin;

-- Who confirmed a paper of a meeting, and how it was received (承認)
create table approval (
    id varchar(36) not null primary key,
    meeting_id varchar(36) not null,
    subject varchar(16) not null,
    approved boolean not null,
    remark longtext not null,
    received varchar(16) not null,
    approver varchar(100) not null,
    entered_by varchar(64) not null,
    entered_at datetime(6) not null,
    constraint approval_meeting foreign key (meeting_id) references meeting (id)
) character set utf8mb4 collate utf8mb4_bin;
