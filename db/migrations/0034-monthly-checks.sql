-- owner: petitions (decree 22(1), rule 7)
-- How petitions were handled in a month, counted when it had ended, and what was remarked.
create table petitions.monthly_check (
  month text primary key check (month ~ '^\d{4}-\d{2}$'),
  drafted_at timestamptz not null,
  confirm_by date not null,
  confirmed_at timestamptz,
  confirmed_by text,
  remarks text,
  check ((confirmed_at is null) = (confirmed_by is null)),
  check ((confirmed_at is null) = (remarks is null))
);

create table petitions.monthly_check_line (
  month text not null references petitions.monthly_check,
  department_id text not null,
  received integer not null,
  decided integer not null,
  overdue integer not null,
  extended integer not null,
  supplements integer not null,
  primary key (month, department_id)
);

grant select, insert, update on petitions.monthly_check to nurijip_app;
grant select, insert on petitions.monthly_check_line to nurijip_app;
