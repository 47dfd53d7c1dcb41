-- The meetings on whose agenda a matter stands, and those of a body that are to come (付議した会議、開催前の会議)
create index agenda_item_of_matter on agenda_item (consultation_id);
create index meeting_to_come on meeting (council_id, body_id, state);
