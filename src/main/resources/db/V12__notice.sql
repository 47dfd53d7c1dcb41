-- When a meeting was convened, which its notice says (招集の日)
alter table meeting add column convened_on date;
