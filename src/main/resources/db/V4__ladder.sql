-- What an issue is, how its deliberation ended, and what the triage table advised (課題の区分・結論・事務局案)
alter table issue add column category varchar(16) not null default 'REGIONAL';
alter table issue add column urgency varchar(16) not null default 'ORDINARY';
alter table issue add column advice longtext;
alter table issue add column concluded_at datetime(6);
alter table issue add column withdrawal longtext;
alter table issue add column merged_into varchar(36);
alter table issue add column taken_in int not null default 0;

-- Where an origin came from when its issue ended in another, and when a family was told in person (統合・本人家族への説明)
alter table issue_origin add column came_from varchar(36);
alter table issue_origin add column case_told_at datetime(6);
alter table issue_origin add column explained_on date;
alter table issue_origin add column not_explained longtext;

-- Handed to the region or the prefecture (圏域・県への送付)
create table inquiry (
    id varchar(36) not null primary key,
    issue_id varchar(36) not null,
    addressee varchar(200) not null,
    content longtext not null,
    sent_on date not null,
    reply_due date not null,
    reply longtext,
    replied_on date,
    version bigint not null,
    constraint inquiry_issue foreign key (issue_id) references issue (id)
) character set utf8mb4 collate utf8mb4_bin;

-- What is done about an adopted issue (対応事項)
create table measure (
    id varchar(36) not null primary key,
    issue_id varchar(36) not null,
    position int not null,
    kind varchar(16) not null,
    responsible varchar(200) not null,
    action_text longtext not null,
    due_on date not null,
    result longtext,
    done_on date,
    version bigint not null,
    constraint measure_issue foreign key (issue_id) references issue (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The wording a body left to its chair (会長一任)
create table wording (
    id varchar(36) not null primary key,
    issue_id varchar(36) not null,
    wording longtext not null,
    chair varchar(100) not null,
    received varchar(16) not null,
    settled_on date not null,
    entered_by varchar(64) not null,
    constraint wording_issue foreign key (issue_id) references issue (id)
) character set utf8mb4 collate utf8mb4_bin;
