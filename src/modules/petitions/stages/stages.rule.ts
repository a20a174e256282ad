import { ok, refuse, type Result } from '#kernel/result.ts'

/**
 * Where a petition stands. It begins as `filed`, or `awaiting-payment` where a fee is due; `transferred` is to
 * another agency.
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
  'transferred',
  'decided',
  'returned',
  'withdrawn',
  'closed',
] as const
export type Stage = (typeof STAGES)[number]

export type Side = 'petitioner' | 'petition-desk' | 'petition-handle' | 'petition-approve' | 'system'
interface Move {
  readonly from: readonly Stage[]
  /** Undefined where the petition stays where it is. */
  readonly to?: Stage
  readonly by: readonly Side[]
}

const OPEN: readonly Stage[] = ['filed', 'received', 'processing', 'awaiting-supplement', 'sent-back']

/**
 * The acts, from where each may be done, where it leads and whose it is. Nothing else moves a petition.
 *
 * @law CPTA 9 receipt, 16 transfer, 22 supplement and withdrawal, 27 notice of the outcome
 */
export const ACTS = {
  'confirm-payment': { from: ['awaiting-payment'], to: 'filed', by: ['petition-desk'] },
  receive: { from: ['filed'], to: 'received', by: ['petition-desk'] },
  assign: { from: ['received', 'sent-back'], to: 'processing', by: ['petition-desk'] },
  reassign: { from: ['processing'], by: ['petition-handle', 'petition-approve'] },
  'send-back': { from: ['processing'], to: 'sent-back', by: ['petition-handle', 'petition-approve'] },
  transfer: {
    from: ['received', 'processing', 'sent-back'],
    to: 'transferred',
    by: ['petition-desk', 'petition-handle', 'petition-approve'],
  },
  'demand-supplement': {
    from: ['processing'],
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
  'draft-correction': { from: ['decided', 'closed'], by: ['petition-handle', 'petition-approve'] },
  'submit-correction': { from: ['decided', 'closed'], by: ['petition-handle', 'petition-approve'] },
  'review-correction': { from: ['decided', 'closed'], by: ['petition-approve'] },
  'give-back-correction': { from: ['decided', 'closed'], by: ['petition-approve'] },
  'correct-answer': { from: ['decided', 'closed'], by: ['petition-approve'] },
  'ask-paper': { from: ['decided', 'closed'], by: ['petitioner'] },
  'send-paper': { from: ['decided', 'closed'], by: ['petition-desk'] },
  'note-conflict': {
    from: ['received', 'processing', 'awaiting-supplement', 'sent-back'],
    by: ['petition-desk', 'petition-handle', 'petition-approve'],
  },
  withdraw: { from: ['awaiting-payment', ...OPEN], to: 'withdrawn', by: ['petitioner'] },
  'decline-publication': { from: STAGES, by: ['petitioner'] },
  'allow-publication': { from: STAGES, by: ['petitioner'] },
  'change-password': { from: STAGES, by: ['petitioner'] },
  'move-due': { from: ['received', 'processing', 'awaiting-supplement', 'sent-back'], by: ['system'] },
  close: { from: ['decided', 'returned'], to: 'closed', by: ['system'] },
} as const satisfies Record<string, Move>
export type Act = keyof typeof ACTS

/** Acts of which the register and the petitioner read, `file` first. @article 10(2) */
export const TOLD: readonly (Act | 'file')[] = [
  'file',
  'confirm-payment',
  'receive',
  'assign',
  'send-back',
  'transfer',
  'demand-supplement',
  'supply',
  'return-documents',
  'approve-answer',
  'correct-answer',
  'withdraw',
  'move-due',
]

/** Acts after which an answer on its way is a draft again: there is more to answer, or another answers. */
export const TAKES_BACK: readonly (Act | 'file')[] = [
  'demand-supplement',
  'send-back',
  'transfer',
  'withdraw',
  'note-conflict',
]

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
