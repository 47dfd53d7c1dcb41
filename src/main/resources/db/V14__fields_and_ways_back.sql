-- By which field of life a case is counted; empty where it came in before (個別事例の分野)
alter table support_case add column field varchar(40) default '' not null;

-- What became of each assignment when the circle met again or the case ended (役割分担の経過)
create table case_follow_up (
    case_id varchar(36) not null,
    position_no int not null,
    looked_on date not null,
    who varchar(200) not null,
    what varchar(1000) not null,
    due_on date,
    result varchar(16) not null,
    next_due_on date,
    reason varchar(1000) not null,
    primary key (case_id, position_no),
    constraint case_follow_up_case foreign key (case_id) references support_case (id)
) character set utf8mb4 collate utf8mb4_bin;

-- When a released sheet was taken back before a meeting looked at it, by whom and why (事例シートの取戻し)
create table case_review_taken_back (
    review_id varchar(36) not null,
    position_no int not null,
    taken_back_at datetime(6) not null,
    taken_back_by varchar(64) not null,
    reason longtext not null,
    primary key (review_id, position_no),
    constraint case_review_taken_back_review foreign key (review_id) references case_review (id)
) character set utf8mb4 collate utf8mb4_bin;

-- The same of what a meeting asked of a circle (要請の取消し)
alter table case_prompt add column taken_back_at datetime(6);
alter table case_prompt add column taken_back_by varchar(64);
alter table case_prompt add column taken_back_reason longtext;
