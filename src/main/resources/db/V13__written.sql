-- A meeting may be held in writing: it has its own numbers, and members oppose items on their ballots (書面開催)
alter table meeting add column kind varchar(16) not null default 'REGULAR';
update meeting set kind = 'EXTRAORDINARY' where extraordinary = true;
alter table meeting drop constraint meeting_number;
alter table meeting add constraint meeting_number unique (council_id, body_id, fiscal_year, kind, ordinal);
alter table meeting drop column extraordinary;

create table objection (
    attendance_id varchar(36) not null,
    agenda_item_id varchar(36) not null,
    primary key (attendance_id, agenda_item_id),
    constraint objection_attendance foreign key (attendance_id) references attendance (id),
    constraint objection_item foreign key (agenda_item_id) references agenda_item (id)
) character set utf8mb4 collate utf8mb4_bin;

-- A matter that a meeting without a quorum left to be settled in writing (書面へ)
alter table consultation add column in_writing boolean not null default false;
