-- owner: pages (Article 5(1) and 5(2))
-- The post that keeps a text right; null is the head of its department.
alter table pages.item add column post_id text;

-- Who was reminded that a text is to be looked at, once for each step before and after its day.
create table pages.freshness_reminder (
  item_id bigint not null references pages.item on delete cascade,
  check_by date not null,
  step text not null check (step in ('soon', 'due', 'head', 'head-again')),
  at timestamptz not null,
  primary key (item_id, check_by, step)
);
grant select, insert on pages.freshness_reminder to nurijip_app;
