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
