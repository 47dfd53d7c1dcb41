-- Requests to subcommittees to investigate an issue (調査・検討依頼)
create table referral (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    fiscal_year int not null,
    sequence_no int not null,
    issue_id varchar(36) not null,
    requester_id varchar(64) not null,
    meeting_id varchar(36),
    body_id varchar(64) not null,
    question longtext not null,
    reason longtext not null,
    requested_on date not null,
    due_on date not null,
    state varchar(16) not null,
    interim_report longtext not null,
    report longtext not null,
    consultation_id varchar(36),
    told_at datetime(6),
    version bigint not null,
    constraint referral_issue foreign key (issue_id) references issue (id),
    constraint referral_number unique (council_id, fiscal_year, sequence_no)
) character set utf8mb4 collate utf8mb4_bin;
create index referral_not_told on referral (state, told_at);

-- What a subcommittee did in order to answer (調査活動)
create table referral_activity (
    id varchar(36) not null primary key,
    referral_id varchar(36) not null,
    position int not null,
    kind varchar(16) not null,
    done_on date not null,
    subject varchar(200) not null,
    result longtext not null,
    constraint referral_activity_referral foreign key (referral_id) references referral (id)
) character set utf8mb4 collate utf8mb4_bin;

-- Everything that happened to a request, never changed, only added to (依頼の経過)
create table referral_event (
    id varchar(36) not null primary key,
    referral_id varchar(36) not null,
    position int not null,
    kind varchar(16) not null,
    happened_on date not null,
    text longtext not null,
    told_by varchar(200) not null,
    received varchar(16),
    due_before date,
    due_after date,
    entered_by varchar(64) not null,
    entered_at datetime(6) not null,
    constraint referral_event_referral foreign key (referral_id) references referral (id)
) character set utf8mb4 collate utf8mb4_bin;
