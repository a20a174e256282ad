import { ok, refuse, type Result } from '#kernel/result.ts'

/**
 * Where a petition stands. It begins as `filed`, or `awaiting-payment` where a fee is due; `transferred` is to
 * another agency; `merged` waits with the petition that answers for it too.
 *
 * @article 10(2) receipt, processing and result are what is published
 */
export const STAGES = [
  'awaiting-payment',
  'filed',
  'received',
  'processing',
  'awaiting-supplement',
  'sent-back',
  'merged',
  'transferred',
  'decided',
  'returned',
  'withdrawn',
  'closed',
] as const
export type Stage = (typeof STAGES)[number]

export type Side =
  | 'petitioner'
  | 'petition-desk'
  | 'petition-handle'
  | 'petition-approve'
  | 'identity-check'
  | 'system'
interface Move {
  readonly from: readonly Stage[]
  /** Undefined where the petition stays where it is. */
  readonly to?: Stage
  readonly by: readonly Side[]
}

const OPEN: readonly Stage[] = [
  'filed',
  'received',
  'processing',
  'awaiting-supplement',
  'sent-back',
  'merged',
]

/** Every stage that follows the receipt. */
const RECEIVED: readonly Stage[] = STAGES.filter((one) => one !== 'awaiting-payment' && one !== 'filed')

/**
 * The acts, from where each may be done, where it leads and whose it is. Nothing else moves a petition.
 *
 * @law CPTA 9 receipt, 16 transfer, 22 supplement and withdrawal, 27 notice of the outcome
 */
export const ACTS = {
  'confirm-payment': { from: ['awaiting-payment'], to: 'filed', by: ['petition-desk', 'system'] },
  'reverse-payment': { from: ['filed'], to: 'awaiting-payment', by: ['system'] },
  receive: { from: ['filed'], to: 'received', by: ['petition-desk'] },
  assign: { from: ['received', 'sent-back'], to: 'processing', by: ['petition-desk'] },
  coordinate: { from: ['received', 'sent-back'], to: 'processing', by: ['petition-desk'] },
  reassign: { from: ['processing'], by: ['petition-handle', 'petition-approve'] },
  'send-back': { from: ['processing'], to: 'sent-back', by: ['petition-handle', 'petition-approve'] },
  transfer: {
    from: ['received', 'processing', 'sent-back'],
    to: 'transferred',
    by: ['petition-desk', 'petition-handle', 'petition-approve'],
  },
  'demand-supplement': {
    from: ['processing', 'awaiting-supplement'],
    to: 'awaiting-supplement',
    by: ['petition-handle', 'petition-approve'],
  },
  supply: { from: ['awaiting-supplement'], to: 'processing', by: ['petitioner'] },
  'return-documents': {
    from: ['awaiting-supplement'],
    to: 'returned',
    by: ['petition-handle', 'petition-approve'],
  },
  'draft-answer': { from: ['processing'], by: ['petition-handle', 'petition-approve'] },
  'submit-answer': { from: ['processing'], by: ['petition-handle', 'petition-approve'] },
  'review-answer': { from: ['processing'], by: ['petition-approve'] },
  'give-back-answer': { from: ['processing'], by: ['petition-approve'] },
  'approve-answer': { from: ['processing'], to: 'decided', by: ['petition-approve'] },
  'note-multi-person': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back'],
    by: ['petition-desk', 'petition-handle', 'petition-approve'],
  },
  'note-committee': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back'],
    by: ['petition-desk', 'petition-handle', 'petition-approve'],
  },
  'note-origin': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back'],
    by: ['petition-desk'],
  },
  'close-repeated': { from: ['processing'], to: 'closed', by: ['petition-approve'] },
  merge: { from: ['received', 'processing', 'sent-back'], by: ['petition-desk', 'petition-approve'] },
  'join-merged': {
    from: ['received', 'processing', 'sent-back'],
    to: 'merged',
    by: ['petition-desk', 'petition-approve'],
  },
  unmerge: { from: ['merged'], to: 'received', by: ['petition-desk', 'petition-approve'] },
  'leave-merged': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back'],
    by: ['petition-desk', 'petition-approve'],
  },
  'take-lead': { from: ['merged'], to: 'processing', by: ['system'] },
  'answer-merged': { from: ['merged'], to: 'decided', by: ['system'] },
  'draft-correction': { from: ['decided', 'closed'], by: ['petition-handle', 'petition-approve'] },
  'submit-correction': { from: ['decided', 'closed'], by: ['petition-handle', 'petition-approve'] },
  'review-correction': { from: ['decided', 'closed'], by: ['petition-approve'] },
  'give-back-correction': { from: ['decided', 'closed'], by: ['petition-approve'] },
  'correct-answer': { from: ['decided', 'closed'], by: ['petition-approve'] },
  object: { from: ['decided'], by: ['petitioner'] },
  'extend-objection': { from: ['decided'], by: ['petition-handle', 'petition-approve'] },
  'decide-objection': { from: ['decided'], by: ['petition-approve'] },
  reopen: { from: ['decided'], to: 'processing', by: ['petition-approve'] },
  'reopen-merged': { from: ['decided'], to: 'merged', by: ['system'] },
  'ask-paper': { from: ['decided', 'closed'], by: ['petitioner'] },
  'send-paper': { from: ['decided', 'closed'], by: ['petition-desk'] },
  'note-conflict': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back'],
    by: ['petition-desk', 'petition-handle', 'petition-approve'],
  },
  'publish-photographs': { from: RECEIVED, by: ['petition-handle', 'petition-approve'] },
  'withdraw-photograph': { from: RECEIVED, by: ['petition-handle', 'petition-approve'] },
  withdraw: { from: ['awaiting-payment', ...OPEN], to: 'withdrawn', by: ['petitioner'] },
  'decline-publication': { from: STAGES, by: ['petitioner'] },
  'allow-publication': { from: STAGES, by: ['petitioner'] },
  'change-password': { from: STAGES, by: ['petitioner'] },
  'reset-password': { from: STAGES, by: ['identity-check'] },
  change: { from: ['awaiting-payment', ...OPEN], by: ['petitioner'] },
  'ask-follow-up': { from: ['decided'], by: ['petitioner'] },
  'answer-follow-up': { from: ['decided', 'closed'], by: ['petition-handle', 'petition-approve'] },
  rate: { from: ['decided', 'closed'], by: ['petitioner'] },
  'note-dissatisfaction': { from: ['decided', 'closed'], by: ['petition-approve'] },
  'ask-more-time': { from: ['awaiting-supplement'], by: ['petitioner'] },
  'note-undelivered': { from: ['awaiting-supplement'], by: ['petition-handle', 'petition-approve'] },
  'deem-withdrawn': {
    from: ['awaiting-supplement'],
    to: 'withdrawn',
    by: ['petition-handle', 'petition-approve'],
  },
  extend: { from: ['processing', 'merged'], by: ['petition-handle', 'petition-approve'] },
  'open-site-visit': { from: ['processing'], by: ['petition-handle', 'petition-approve'] },
  'extend-site-visit': { from: ['processing'], by: ['petition-handle', 'petition-approve'] },
  'end-site-visit': { from: ['processing'], by: ['petition-handle', 'petition-approve'] },
  'begin-stop': { from: ['processing', 'merged'], by: ['petition-handle', 'petition-approve'] },
  'end-stop': { from: ['processing', 'merged'], by: ['petition-handle', 'petition-approve'] },
  'notify-progress': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back', 'merged'],
    by: ['petition-desk', 'petition-handle', 'petition-approve'],
  },
  remind: { from: ['received', 'processing', 'awaiting-supplement', 'sent-back', 'merged'], by: ['system'] },
  consult: { from: ['processing'], by: ['petition-handle', 'petition-approve'] },
  'extend-consultation': {
    from: ['processing', 'awaiting-supplement', 'sent-back'],
    by: ['petition-handle', 'petition-approve'],
  },
  'reply-consultation': {
    from: ['processing', 'awaiting-supplement', 'sent-back'],
    by: ['petition-handle', 'petition-approve'],
  },
  'promise-due': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back', 'merged'],
    by: ['system'],
  },
  'ask-extension-consent': { from: ['processing', 'merged'], by: ['petition-handle', 'petition-approve'] },
  'answer-extension-consent': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back', 'merged'],
    by: ['petitioner'],
  },
  'move-due': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back', 'merged'],
    by: ['system'],
  },
  close: { from: ['decided', 'returned'], to: 'closed', by: ['system'] },
} as const satisfies Record<string, Move>
export type Act = keyof typeof ACTS

export const isOpen = (stage: Stage): boolean => stage === 'awaiting-payment' || OPEN.includes(stage)

/** Whether an act is possible at a stage, whoever does it. */
export const isPossible = (act: Act, stage: Stage): boolean =>
  (ACTS[act].from as readonly Stage[]).includes(stage)

/** Where an act leads from a stage. @refusal not-at-this-stage */
export function decideMove(act: Act, stage: Stage): Result<Stage, 'not-at-this-stage'> {
  if (!isPossible(act, stage)) return refuse('not-at-this-stage')
  const { to }: Move = ACTS[act]
  return ok(to ?? stage)
}
