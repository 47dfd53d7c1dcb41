-- What a matter is about; a case review concerns no issue (付議の種類)
alter table consultation add column kind varchar(16) default 'ISSUE' not null;
alter table consultation modify column issue_id varchar(36) null;

-- Cases that a body looks at behind closed doors, and the sheet released to it (事例検討・事例シート)
create table case_review (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    fiscal_year int not null,
    sequence_no int not null,
    case_id varchar(36) not null,
    body_id varchar(64) not null,
    state varchar(16) not null,
    situation longtext not null,
    support longtext not null,
    question longtext not null,
    revision int not null,
    writer varchar(64) not null,
    confirmer varchar(64),
    confirmed_at datetime(6),
    confirmed_revision int,
    remark longtext not null,
    version bigint not null,
    constraint case_review_of_case foreign key (case_id) references support_case (id),
    constraint case_review_number unique (council_id, fiscal_year, sequence_no)
) character set utf8mb4 collate utf8mb4_bin;

create table case_review_finding (
    review_id varchar(36) not null,
    position_no int not null,
    kind varchar(16) not null,
    excerpt varchar(500) not null,
    times int not null,
    decision varchar(16) not null,
    reason varchar(1000) not null,
    primary key (review_id, position_no),
    constraint case_review_finding_review foreign key (review_id) references case_review (id)
) character set utf8mb4 collate utf8mb4_bin;

-- One line for each time the case came before the body (事例検討の付議)
create table case_review_hearing (
    review_id varchar(36) not null,
    position_no int not null,
    consultation_id varchar(36) not null,
    primary key (review_id, position_no),
    constraint case_review_hearing_review foreign key (review_id) references case_review (id)
) character set utf8mb4 collate utf8mb4_bin;
