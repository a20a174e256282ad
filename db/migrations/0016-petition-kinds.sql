-- owner: petitions (Articles 8(3) and 9(1))
create schema petitions;

create table petitions.kind (
  id text primary key check (id ~ '^[a-z0-9-]+$'),
  category text not null check (category in ('statutory', 'inquiry', 'recommendation', 'everyday', 'grievance')),
  name_ko text not null,
  name_en text not null,
  says_ko text not null,
  says_en text not null,
  -- what is judged or looked at, and what law it rests on
  basis_ko text not null,
  basis_en text not null,
  department_id text not null,
  period_unit text not null,
  period_n integer check (period_n > 0),
  issuance_fee_won integer not null default 0 check (issuance_fee_won >= 0),
  postage_won integer not null default 0 check (postage_won >= 0),
  -- Article 9(1): only what needs neither is filed here
  needs_identity boolean not null,
  needs_attachment boolean not null,
  -- how to file what is not filed here
  elsewhere_ko text,
  elsewhere_en text,
  -- Article 10(1): the kinds selected for publication
  is_published boolean not null,
  sort integer not null,
  closed_on date,
  check ((period_unit = 'immediate') = (period_n is null)),
  check (not (needs_identity or needs_attachment) or elsewhere_ko is not null)
);

grant usage on schema petitions to nurijip_app, nurijip_public;
grant select, insert, update on petitions.kind to nurijip_app;
grant select on petitions.kind to nurijip_public;
