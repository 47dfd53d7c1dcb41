-- The plan of the meetings of a year; at most one is open for a council and a year (年間計画)
create table year_plan (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    fiscal_year int not null,
    body_id varchar(64),
    state varchar(16) not null,
    open_for varchar(80),
    opened_by varchar(64) not null,
    opened_at datetime(6) not null,
    adopted_by varchar(64),
    adopted_at datetime(6),
    version bigint not null,
    constraint year_plan_open unique (open_for)
) character set utf8mb4 collate utf8mb4_bin;
create index year_plan_of_year on year_plan (council_id, fiscal_year);

-- One meeting of a plan, and the meeting in the book that came of it (計画上の会議)
create table planned_meeting (
    id varchar(36) not null primary key,
    plan_id varchar(36) not null,
    position int not null,
    body_id varchar(64) not null,
    kind varchar(16) not null,
    held_on date not null,
    starts_at time not null,
    ends_at time not null,
    place varchar(200) not null,
    meeting_id varchar(36),
    not_started varchar(1000),
    version bigint not null,
    constraint planned_meeting_plan foreign key (plan_id) references year_plan (id),
    constraint planned_meeting_once unique (meeting_id)
) character set utf8mb4 collate utf8mb4_bin;
create index planned_meeting_of_plan on planned_meeting (plan_id, position);

-- Why the office gave a body's part of the plan another shape than the charter would (理由を付けて採用した点)
create table plan_reason (
    plan_id varchar(36) not null,
    body_id varchar(64) not null,
    reason varchar(400) not null,
    primary key (plan_id, body_id),
    constraint plan_reason_plan foreign key (plan_id) references year_plan (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What was overruled so, as it stood when the plan was adopted (採用した時の注意)
create table plan_overruled (
    plan_id varchar(36) not null,
    position int not null,
    body_id varchar(64) not null,
    concern varchar(1000) not null,
    primary key (plan_id, position),
    constraint plan_overruled_plan foreign key (plan_id) references year_plan (id)
) character set utf8mb4 collate utf8mb4_bin;
