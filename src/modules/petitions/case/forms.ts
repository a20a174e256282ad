import type { Spec } from '#kernel/http/form.ts'
import type { Lang } from '#kernel/words.ts'
import { type Refusal, words } from './case.words.ts'

const text = (max: number) => ({ max, lines: true })

/** What the form of each act asks, in characters. */
export const FORMS = {
  assignment: { post: { max: 60 } },
  sendingBack: { notOurs: text(2000) },
  transfer: { agency: { max: 100 }, says: text(4000) },
  supplement: { asks: text(4000), days: { max: 3 } },
  returning: { returned: text(4000) },
} as const satisfies Record<string, Spec>

/** The field that a refusal is about. */
export const FIELD_OF: Partial<Record<Refusal, string>> = {
  'no-such-post': 'post',
  'other-department': 'post',
  'days-out-of-range': 'days',
  'second-too-long': 'days',
  'no-third-demand': 'asks',
}

export function labelsOf(lang: Lang): Readonly<Record<string, string>> {
  const w = words(lang)
  return {
    post: w.assign.post,
    notOurs: w.sendBack.reason,
    agency: w.transfer.agency,
    says: w.transfer.says,
    asks: w.demand.asks,
    days: w.demand.days,
    returned: w.giveUp.says,
  }
}
