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
