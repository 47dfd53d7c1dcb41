-- From which day a meeting was moved, why, and who moved it; its own row tells the day that holds now (日程変更)
create table meeting_move (
    meeting_id varchar(36) not null,
    position int not null,
    held_on date not null,
    starts_at time not null,
    ends_at time not null,
    place varchar(200) not null,
    reason varchar(400) not null,
    announced boolean not null,
    moved_by varchar(64) not null,
    moved_at datetime(6) not null,
    primary key (meeting_id, position),
    constraint meeting_move_meeting foreign key (meeting_id) references meeting (id)
) character set utf8mb4 collate utf8mb4_bin;
