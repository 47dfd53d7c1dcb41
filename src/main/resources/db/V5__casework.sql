-- Who opened which protected text, and when (閲覧記録)
create table read_log (
    id varchar(36) not null primary key,
    read_at datetime(6) not null,
    reader varchar(64) not null,
    subject_kind varchar(32) not null,
    subject_id varchar(36) not null,
    what varchar(100) not null
) character set utf8mb4 collate utf8mb4_bin;
create index read_log_of_subject on read_log (subject_kind, subject_id, read_at);

-- Single cases, their circles, their sealed names and their meetings (個別事例・個別支援会議)
create table support_case (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    fiscal_year int not null,
    sequence_no int not null,
    pseudonym varchar(40) not null,
    consulting_office varchar(200) not null,
    lead_office varchar(200) not null,
    household varchar(40) not null,
    consent varchar(16) not null,
    consent_on date,
    consent_note longtext not null,
    urgency varchar(16) not null,
    situation longtext not null,
    wishes longtext not null,
    state varchar(16) not null,
    opened_on date not null,
    opened_by varchar(64) not null,
    closed_on date,
    closing_reason longtext not null,
    origin_id varchar(36),
    explained_on date,
    explanation longtext not null,
    version bigint not null,
    constraint support_case_number unique (council_id, fiscal_year, sequence_no)
) character set utf8mb4 collate utf8mb4_bin;

create table case_name (
    case_id varchar(36) not null,
    name varchar(100) not null,
    kana varchar(100) not null,
    constraint case_name_case foreign key (case_id) references support_case (id)
) character set utf8mb4 collate utf8mb4_bin;

create table case_circle (
    case_id varchar(36) not null,
    username varchar(64) not null,
    primary key (case_id, username),
    constraint case_circle_case foreign key (case_id) references support_case (id)
) character set utf8mb4 collate utf8mb4_bin;
create index case_circle_by_username on case_circle (username);

create table support_meeting (
    id varchar(36) not null primary key,
    case_id varchar(36) not null,
    ordinal int not null,
    held_on date not null,
    place varchar(200) not null,
    discussion longtext not null,
    remaining longtext not null,
    next_on date,
    result varchar(16),
    constraint support_meeting_case foreign key (case_id) references support_case (id),
    constraint support_meeting_ordinal unique (case_id, ordinal)
) character set utf8mb4 collate utf8mb4_bin;

create table support_participant (
    meeting_id varchar(36) not null,
    position_no int not null,
    name varchar(100) not null,
    organisation varchar(200) not null,
    role varchar(100) not null,
    primary key (meeting_id, position_no),
    constraint support_participant_meeting foreign key (meeting_id) references support_meeting (id)
) character set utf8mb4 collate utf8mb4_bin;

create table support_assignment (
    meeting_id varchar(36) not null,
    position_no int not null,
    who varchar(200) not null,
    what varchar(1000) not null,
    due_on date,
    primary key (meeting_id, position_no),
    constraint support_assignment_meeting foreign key (meeting_id) references support_meeting (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The text that leaves a case, what the detector found in it, and who confirmed it (地域課題の文案)
create table issue_draft (
    case_id varchar(36) not null primary key,
    title varchar(200) not null,
    text longtext not null,
    category varchar(16) not null,
    urgency varchar(16) not null,
    revision int not null,
    writer varchar(64) not null,
    confirmer varchar(64),
    confirmed_at datetime(6),
    confirmed_revision int,
    remark longtext not null,
    version bigint not null,
    constraint issue_draft_of_case foreign key (case_id) references support_case (id)
) character set utf8mb4 collate utf8mb4_bin;

create table issue_draft_case (
    draft_id varchar(36) not null,
    case_id varchar(36) not null,
    primary key (draft_id, case_id),
    constraint issue_draft_case_draft foreign key (draft_id) references issue_draft (case_id)
) character set utf8mb4 collate utf8mb4_bin;

create table issue_draft_finding (
    draft_id varchar(36) not null,
    position_no int not null,
    kind varchar(16) not null,
    excerpt varchar(500) not null,
    times int not null,
    decision varchar(16) not null,
    reason varchar(1000) not null,
    primary key (draft_id, position_no),
    constraint issue_draft_finding_draft foreign key (draft_id) references issue_draft (case_id)
) character set utf8mb4 collate utf8mb4_bin;
