import type { Act } from './stages.rule.ts'

/** Acts of which the register and the petitioner read, `file` first. @article 10(2) */
export const TOLD: readonly (Act | 'file')[] = [
  'file',
  'confirm-payment',
  'reverse-payment',
  'receive',
  'assign',
  'coordinate',
  'send-back',
  'transfer',
  'demand-supplement',
  'supply',
  'return-documents',
  'approve-answer',
  'merge',
  'join-merged',
  'unmerge',
  'answer-merged',
  'close-repeated',
  'correct-answer',
  'withdraw',
  'move-due',
  'extend',
  'deem-withdrawn',
  'open-site-visit',
  'extend-site-visit',
  'end-site-visit',
  'begin-stop',
  'end-stop',
  'notify-progress',
  'promise-due',
  'object',
  'extend-objection',
  'decide-objection',
  'reopen',
  'reopen-merged',
]

/** Acts after which an answer on its way is a draft again: there is more to answer, or another answers. */
export const TAKES_BACK: readonly (Act | 'file')[] = [
  'demand-supplement',
  'send-back',
  'transfer',
  'withdraw',
  'note-conflict',
  'join-merged',
  'close-repeated',
  // what was answered is no longer what was asked
  'change',
]
