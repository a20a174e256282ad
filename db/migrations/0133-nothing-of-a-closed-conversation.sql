-- owner: dialogue (Article 12(2): of a closed conversation nothing is public but that there is one)
alter table dialogue.message_entry add unique (id, is_open);
alter table dialogue.turn_entry
  add is_open boolean not null default true check (is_open),
  add foreign key (message_id, is_open) references dialogue.message_entry (id, is_open) on delete cascade;
alter table dialogue.photograph_entry
  add is_open boolean not null default true check (is_open),
  add foreign key (message_id, is_open) references dialogue.message_entry (id, is_open) on delete cascade;
