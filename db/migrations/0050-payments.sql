-- owner: petitions (Article 9(2))
-- paid_at: the bank's instant of the credit that completed the amount. This: when the city confirmed it.
alter table petitions.petition add column payment_confirmed_at timestamptz;
update petitions.petition set payment_confirmed_at = paid_at where paid_at is not null;

-- What is to be paid for a petition, made when it is filed.
create table petitions.charge (
  petition_number text primary key references petitions.petition,
  -- what the payer writes, the last digit a check of the others
  reference text not null unique check (reference ~ '^[3-9]\d{7}$'),
  amount_won bigint not null check (amount_won > 0),
  pay_by date not null,
  made_at timestamptz not null,
  -- keyed hash of the petitioner's name, to compare payers with
  payer_lookup bytea not null,
  -- withdrawn: nothing more is owed
  annulled_at timestamptz,
  -- when the petitioner was told that the last day had passed
  lapse_told_at timestamptz
);
create index charge_payer on petitions.charge (payer_lookup);
create index charge_amount on petitions.charge (amount_won) where annulled_at is null;

create table petitions.statement (
  id bigint generated always as identity primary key,
  layout text not null,
  lines integer not null,
  imported_by text not null,
  imported_at timestamptz not null
);

-- Money that came (or, negative, went) on the city's account, or that the provider of virtual accounts holds.
create table petitions.credit (
  id bigint generated always as identity primary key,
  -- keyed hash of everything that makes the line what it is: it is noted once
  key bytea not null unique,
  held_by text not null check (held_by in ('bank', 'provider')),
  at timestamptz not null,
  amount_won bigint not null check (amount_won <> 0),
  balance_won bigint,
  reference text,
  payer_sealed bytea not null,
  payer_lookup bytea,
  statement_id bigint references petitions.statement,
  -- in its statement, oldest first
  position integer not null default 0,
  transaction_id text unique,
  noted_at timestamptz not null
);
create index credit_reference on petitions.credit (reference);
create index credit_day on petitions.credit (held_by, at);

-- What a credit is for, decided by rule or by a person; again only after the decision before was taken back.
create table petitions.credit_use (
  credit_id bigint not null references petitions.credit,
  nth integer not null,
  purpose text not null check (purpose in ('charge', 'refunded', 'settlement', 'to-refund', 'not-ours')),
  petition_number text references petitions.petition,
  -- for officers alone
  reason text,
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (credit_id, nth),
  check ((purpose = 'charge') = (petition_number is not null))
);
create table petitions.credit_release (
  credit_id bigint not null,
  nth integer not null,
  -- for officers alone
  reason text not null,
  released_by text not null,
  released_at timestamptz not null,
  primary key (credit_id, nth),
  foreign key (credit_id, nth) references petitions.credit_use
);
create view petitions.credit_used as
  select used.* from petitions.credit_use used
  where not exists (
    select from petitions.credit_release gone where gone.credit_id = used.credit_id and gone.nth = used.nth);
create index credit_use_petition on petitions.credit_use (petition_number);

-- The provider took a credit back. It may say so before it tells of the credit.
create table petitions.credit_cancellation (
  transaction_id text primary key,
  amount_won bigint not null,
  noted_at timestamptz not null,
  -- null while its credit has not come, or where the amounts differ and a person must look
  credit_id bigint unique references petitions.credit
);

-- What the provider told us: each once.
create table petitions.payment_event (
  id text primary key,
  content_hash bytea not null,
  transaction_id text not null,
  outcome text not null,
  noted_at timestamptz not null
);

create table petitions.refund (
  id bigint generated always as identity primary key,
  petition_number text references petitions.petition,
  credit_id bigint references petitions.credit,
  amount_won bigint not null check (amount_won > 0),
  -- bank, number and holder to whom it went
  account_sealed bytea not null,
  sent_by text not null,
  sent_at timestamptz not null,
  check ((petition_number is null) <> (credit_id is null))
);
create index refund_petition on petitions.refund (petition_number);

-- Double entry: what one account gains the others lose, and nothing written is ever changed.
create table petitions.ledger_entry (
  id bigint generated always as identity primary key,
  what text not null check (what in ('charge', 'annulment', 'credit', 'cancellation', 'use', 'use-cancelled',
    'by-hand', 'balancing', 'refund')),
  petition_number text references petitions.petition,
  credit_id bigint references petitions.credit,
  refund_id bigint references petitions.refund,
  written_by text not null,
  written_at timestamptz not null
);
create index ledger_entry_petition on petitions.ledger_entry (petition_number);
create index ledger_entry_credit on petitions.ledger_entry (credit_id);

create table petitions.ledger_line (
  entry_id bigint not null references petitions.ledger_entry,
  account text not null check (account in ('receivable', 'revenue', 'bank', 'provider', 'unmatched', 'by-hand',
    'refund-due', 'refund-sent', 'other')),
  amount_won bigint not null check (amount_won <> 0),
  primary key (entry_id, account)
);

create index ledger_line_refund on petitions.ledger_line (entry_id) where account = 'refund-due';

create function petitions.balanced_entry() returns trigger language plpgsql set search_path = '' as $$
declare
  entry bigint;
  total numeric;
  lines integer;
begin
  if tg_table_name = 'ledger_entry' then entry := new.id; else entry := new.entry_id; end if;
  select coalesce(sum(amount_won), 0), count(*) into total, lines
    from petitions.ledger_line where entry_id = entry;
  if lines < 2 or total <> 0 then
    raise exception 'ledger entry % has % lines that sum to %', entry, lines, total
      using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger ledger_line_balanced after insert or update on petitions.ledger_line
  deferrable initially deferred for each row execute function petitions.balanced_entry();
create constraint trigger ledger_entry_balanced after insert on petitions.ledger_entry
  deferrable initially deferred for each row execute function petitions.balanced_entry();

-- What each day came to when it was reckoned. Nothing is corrected: a later reckoning is another row.
create table petitions.reconciliation (
  day date not null,
  held_by text not null check (held_by in ('bank', 'provider')),
  reckoned_at timestamptz not null,
  statement_won bigint not null,
  matched_won bigint not null,
  unmatched_won bigint not null,
  difference_won bigint not null,
  -- null where the statement names no balance
  balance_difference_won bigint,
  primary key (day, held_by, reckoned_at)
);

grant select on petitions.credit_used to nurijip_app;
grant select, insert on petitions.charge, petitions.statement, petitions.credit, petitions.credit_use,
  petitions.credit_release,
  petitions.credit_cancellation, petitions.payment_event, petitions.refund, petitions.ledger_entry,
  petitions.ledger_line, petitions.reconciliation to nurijip_app;
grant update (annulled_at, lapse_told_at) on petitions.charge to nurijip_app;
grant update (credit_id) on petitions.credit_cancellation to nurijip_app;
