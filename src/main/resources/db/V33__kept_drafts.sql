-- Whether a body kept something of its part since it was last asked, without sending it (原案の作成途中の保存)
alter table program_chapter add column kept boolean not null default false;
