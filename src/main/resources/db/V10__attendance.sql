-- When a member came late or left early, who presided, and who was there besides the members (遅参・早退・議長・傍聴)
alter table attendance add column arrived_at time;
alter table attendance add column left_at time;
alter table meeting add column presided_by varchar(36);
alter table meeting add column observers int;

create table guest (
    meeting_id varchar(36) not null,
    position int not null,
    post varchar(200) not null,
    name varchar(100) not null,
    primary key (meeting_id, position),
    constraint guest_meeting foreign key (meeting_id) references meeting (id)
) character set utf8mb4 collate utf8mb4_bin;
