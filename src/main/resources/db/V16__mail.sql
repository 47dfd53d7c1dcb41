-- Where a person gets mail; nothing where documents go on paper (メールアドレス)
alter table person add column mail varchar(254);

-- One document in one version on its way to several people (送付)
create table dispatch (
    id varchar(36) not null primary key,
    council_id varchar(64) not null,
    kind varchar(16) not null,
    series varchar(16) not null,
    subject_id varchar(64) not null,
    edition int not null,
    title varchar(200) not null,
    opened_at datetime(6) not null,
    constraint dispatch_once unique (series, subject_id, edition)
) character set utf8mb4 collate utf8mb4_bin;
create index dispatch_latest on dispatch (council_id, opened_at);

-- One line for each recipient: how the document stands there; never an address, never what it says (送付簿)
create table delivery (
    id varchar(36) not null primary key,
    dispatch_id varchar(36) not null,
    recipient_id varchar(36) not null,
    channel varchar(16) not null,
    state varchar(16) not null,
    attempts int not null,
    fault varchar(200) not null,
    changed_at datetime(6) not null,
    settled_by varchar(64),
    settled_reason longtext,
    version bigint not null,
    constraint delivery_dispatch foreign key (dispatch_id) references dispatch (id),
    constraint delivery_recipient foreign key (recipient_id) references person (id),
    constraint delivery_once unique (dispatch_id, recipient_id)
) character set utf8mb4 collate utf8mb4_bin;
