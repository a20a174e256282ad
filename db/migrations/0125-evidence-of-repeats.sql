-- owner: boards (Article 6(2)8)
-- Evidence is a comment too, and says why an officer counts it where the records do not.
alter table boards.removal_evidence
  drop constraint removal_evidence_pkey,
  add column id bigint generated always as identity primary key,
  alter column posting_id drop not null,
  add column comment_id bigint references boards.comment,
  add column because text,
  add constraint removal_evidence_of_one check (num_nonnulls(posting_id, comment_id) = 1),
  add constraint removal_evidence_once unique nulls not distinct (withheld_id, posting_id, comment_id),
  add constraint removal_evidence_speaks check (score is not null or because is not null) not valid;
alter table boards.removal_proposal
  add column evidence_comments bigint[] not null default '{}',
  add column evidence_because text not null default '';

-- By what document an order ended stands in the reason for which the text is shown again.
alter table boards.withholding_order drop column ended_document_no;
