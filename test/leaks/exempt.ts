/**
 * Columns that the public role cannot read and that get no canary, each with why. `*` stands for every table that
 * has a column of this name. Each must exist, and none may hold a canary afterwards.
 */
export const MADE = 'made by the program: a number, an id or a fixed word'
const HASH = 'a hash or a key'
export const OUTPUT = 'is itself looked through for canaries, as what leaves the act'
const ADDRESS = 'the address of a page that everyone may read'
const PUBLISHED = 'is copied whole into a public table on purpose'

const names = (reason: string, list: string): [string, string][] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => [name, reason])

export const EXEMPT: ReadonlyMap<string, string> = new Map([
  ...names(
    MADE,
    `*.petition_number *.department_id *.post_id *.kind_id *.field_id *.lang *.stage *.told_by *.way
    *.asked_by *.noted_by *.drafted_by *.approved_by *.set_by *.ended_by *.began_by *.made_by *.opened_by
    *.released_by *.decided_by *.replied_by *.saved_by *.sent_by *.closed_by *.answered_by *.designated_by
    *.imported_by *.written_by *.posted_by *.checked_by *.confirmed_by *.seen_by *.done_by *.filed_by
    *.uploaded_by *.replaced_by *.removed_by *.cancelled_by *.dealt_by *.reported_by *.granted_by *.revoked_by *.held_by *.question_number
    accounts.staff.lang accounts.staff.status boards.posting.board_id departments.post_right.right
    http.session.kind http.session.subject keys.data_key.kind keys.signing_secret.key_id
    departments.contract_reading.method departments.contract_reading.place departments.contract.sections
    departments.contract.jobs departments.contract.things *.added_by
    departments.contract_change.what *.changed_by
    pages.autosave_new.section pages.autosave_new.type
    pages.item.section pages.item.type pages.item.state pages.item.after_period pages.item.earlier_after_period
    pages.revision.sent_back_by pages.revision.after_period pages.freshness_reminder.step
    pages.media.kind pages.media.ending pages.media.licence pages.media.state pages.media_use.owner
    outbox.message.channel outbox.message.unique_key outbox.message.about outbox.message.paid_month
    outbox.paid_month.month petitions.absence.substitute_post_id petitions.absence.reason
    petitions.answer.outcome petitions.approval.subject petitions.approval.drafted_post
    petitions.approval.checks petitions.approval.decided_by_rank petitions.approval.ended
    petitions.approval_step.done_post petitions.approval_step.decision petitions.charge.reference
    petitions.worklist_export.view petitions.worklist_export.query
    petitions.worklist_export.format *.taken_by petitions.charge.ended_as petitions.charge.kept_because
    petitions.committee_review.outcome petitions.consultation.asking_department_id
    petitions.consultation.asking_post_id petitions.counsel_appointment.number
    petitions.counsel_code.number petitions.counsel_contact.number petitions.credit.reference
    petitions.credit_use.purpose petitions.credit_used.purpose petitions.designation.role
    petitions.document.subject petitions.identity_check.method petitions.last_number.of
    petitions.ledger_entry.what petitions.ledger_line.account petitions.monthly_check.month
    petitions.monthly_check_line.month petitions.move.act petitions.paper_letter.unique_key
    petitions.payment_event.outcome petitions.petition.number petitions.petition.period_unit
    petitions.petition.receipt_no petitions.petition.ledger petitions.petition.due_refused
    petitions.petition.merged_into petitions.petition.channel petitions.petition.form_key
    petitions.question.number petitions.record_mismatch.why petitions.reminder.to_post_id
    petitions.reminder.from_post_id petitions.repeat_closure.compared petitions.statement.layout
    operations.opinion_round.once operations.answer.choices operations.opinion.source
    operations.opinion_group.decision petitions.objection.outcome petitions.photograph.looked_by
    boards.comment.author_kind boards.comment.state boards.posting.author_kind boards.posting.state
    boards.withheld.kind boards.withheld.by_kind
    citizens.consent.what citizens.consent.edition citizens.letter_link.purpose citizens.sign_in.way
    citizens.sign_in.device citizens.identity_check.method citizens.guardian_request.answer
    citizens.external_identity.provider citizens.oidc_begun.provider
    boards.report.category boards.report.outcome boards.follow.board_id
    boards.withheld.decided_post boards.withheld.second_post
    boards.withheld.lifted_as boards.removal_notice.what boards.removal_notice.told
    boards.removal_proposal.by_kind boards.removal_proposal.proposed_by boards.removal_proposal.proposed_post
    boards.removal_proposal.outcome boards.block_request.infringes boards.block_request.outcome
    boards.objection.outcome boards.retention.longer_by boards.withholding_order.file_type
    boards.removal_notice.outbox_key
    petitions.reopening.outcome petitions.reopening.reopened_by petitions.stop.reason petitions.stray_acknowledgement.why`,
  ),
  ...names(
    MADE,
    `dialogue.message.topic_id dialogue.message.looked_by dialogue.message.ground dialogue.message.judged_by
    dialogue.message.judged_post_id dialogue.message.judged_department_id dialogue.message.closed_by_kind
    dialogue.follow_up.looked_by dialogue.answer.voice dialogue.answer.drafted_post_id
    dialogue.answer.drafted_department_id dialogue.answer.approved_post_id dialogue.answer.approved_department_id
    dialogue.answer.approved_as dialogue.hour_question.state dialogue.hour_question.looked_by
    dialogue.hour_question.voice dialogue.hour_question.answered_post_id
    dialogue.hour_question.answered_department_id`,
  ),
  ...names(
    HASH,
    `pages.begun_form.once_hash dialogue.message.form_key dialogue.draft_photograph.form_key dialogue.draft_photograph.hash
    dialogue.draft_photograph.preview_hash dialogue.photograph.hash dialogue.photograph.preview_hash
    dialogue.follow_up.form_key dialogue.hour_question.form_key dialogue.hour_vote.person_hash`,
  ),
  ...names(
    PUBLISHED,
    `dialogue.message.public_title dialogue.message.public_text dialogue.photograph.public_alt
    dialogue.follow_up.public_text dialogue.answer.correction_reason dialogue.hour_question.public_text
    dialogue.hour_question.answer`,
  ),
  ...names(
    HASH,
    `accounts.known_place.place city.loaded.fingerprint credentials.secret.password_hash
    http.session.token_hash keys.data_key.wrapped keys.signing_secret.private_sealed audit.event.hash
    audit.head.hash audit.event.nonce petitions.charge.payer_lookup petitions.contact_code.code_hash
    petitions.counsel_code.code_hash petitions.counsel_contact.email_lookup
    petitions.counsel_contact.phone_lookup petitions.credit.key petitions.credit.payer_lookup
    petitions.draft.token_hash petitions.draft_photograph.token_hash petitions.draft_photograph.hash
    petitions.draft_photograph.preview_hash petitions.photograph.hash petitions.photograph.preview_hash
    petitions.supplement_photograph.hash petitions.supplement_photograph.preview_hash
    petitions.payment_event.content_hash petitions.petition.password_hash
    petitions.petitioner.email_lookup petitions.petitioner.phone_lookup petitions.question.once_hash
    petitions.question.draft_hash petitions.record.hash petitions.record.acknowledged_hash
    search.failed_asking.question search.failed_asking.asker pages.media.hash pages.media_former.hash pages.media_waiting.hash
    pages.preview.token_hash pages.moved_in.digest pages.moved_in_file.source_hash
    boards.posting.once_hash boards.comment.once_hash boards.report.person_lookup boards.attachment.hash
    pages.satisfaction_vote.receipt_hash pages.satisfaction_key.key_sealed pages.satisfaction_once.hash
    operations.round_key.key_sealed operations.round_once.hash operations.answer.receipt_hash
    operations.opinion.receipt_hash
    boards.fingerprint.content_hash boards.fingerprint.person_key boards.fingerprint.contact_key
    boards.fingerprint.device_key
    citizens.account.email_lookup citizens.account.phone_lookup citizens.account.person_lookup
    citizens.account.nickname_key citizens.nickname_kept.nickname_key citizens.password.password_hash
    citizens.letter_link.token_hash citizens.identity_check.person_lookup citizens.guardian_request.token_hash
    citizens.guardian_request.person_lookup citizens.identity_begun.state_hash citizens.identity_begun.browser_hash
    citizens.passkey.public_key citizens.passkey_challenge.challenge_hash citizens.external_identity.subject_lookup
    citizens.oidc_begun.state_hash citizens.oidc_begun.browser_hash
    boards.withholding_order.file_hash public.migration.name public.migration.checksum`,
  ),
  ...names(
    OUTPUT,
    `audit.event.what audit.event.about audit.event.actor audit.event.place audit.event.detail
    privacy.access_record.about privacy.access_record.actor privacy.access_record.place
    privacy.access_record.what http.attempt.key petitions.move.actor`,
  ),
  ...names(
    PUBLISHED,
    `departments.post.id departments.post.title_ko departments.post.title_en departments.post.duties_ko
    departments.post.duties_en departments.post.phone departments.post_past.title_ko departments.post_past.title_en petitions.answer.document_no
    petitions.answer_revision.document_no petitions.document.document_no
    boards.attachment.name boards.attachment.type pages.media.name pages.media.blocks pages.item.provider_ko pages.item.provider_en pages.item.phone
    petitions.photograph.public_alt petitions.reopening.document_no
    petitions.designation.document_no operations.opinion_round.title_ko operations.opinion_round.title_en
    operations.opinion_round.lead_ko operations.opinion_round.lead_en operations.opinion_round.questions
    operations.opinion_year.says_ko operations.opinion_year.says_en operations.opinion_group.title operations.opinion_group.reason_en operations.opinion_round.ended_why_ko operations.opinion_round.ended_why_en
    operations.opinion_group.reason operations.opinion_group.done`,
  ),
  ...names(ADDRESS, 'pages.satisfaction_vote.path pages.item.path pages.moved_in_file.address'),
  [
    'departments.contract_contact.contact',
    'is what was written before it was sealed, until a program starts',
  ],
  ['pages.moved_in.key', 'is what another system calls a page, as the folder of an import has it'],
  ['petitions.approval_policy.policy', 'is read from the city’s own files'],
])

/** Schemas of other programs. What is enqueued is looked through as output all the same. */
export const FOREIGN: ReadonlyMap<string, string> = new Map([['jobs', 'the tables of pg-boss']])
