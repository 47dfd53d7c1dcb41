-- Accounts for the one login (アカウント)
create table account (
    username varchar(64) not null primary key,
    password_hash varchar(100) not null,
    password_set_at datetime(6) not null,
    person_id varchar(36),
    administrator boolean not null,
    failed_attempts int not null,
    locked_until datetime(6),
    enabled boolean not null,
    version bigint not null,
    constraint account_person foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_bin;
