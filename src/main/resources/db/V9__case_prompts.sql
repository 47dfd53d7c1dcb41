-- What a meeting asks of the circle of a case that does not move (動いていない事例への要請)
create table case_prompt (
    id varchar(36) not null primary key,
    case_id varchar(36) not null,
    meeting_id varchar(36) not null,
    meeting_title varchar(200) not null,
    decided_on date not null,
    kind varchar(16) not null,
    text longtext not null,
    entered_by varchar(64) not null,
    entered_at datetime(6) not null,
    constraint case_prompt_of_case foreign key (case_id) references support_case (id)
) character set utf8mb4 collate utf8mb4_bin;
