-- On which day a meeting was called off, for the letter that says so (開催中止のお知らせ)
alter table meeting add column called_off_on date;
