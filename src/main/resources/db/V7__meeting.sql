-- What a meeting turned out to be: quorate, a mere talk, or none (成立・懇談会・流会)
alter table meeting add column ending varchar(16);
