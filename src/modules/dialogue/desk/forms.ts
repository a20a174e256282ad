import type { Spec } from '#kernel/http/form.ts'
import type { Lang } from '#kernel/words.ts'
import { VOICES } from '../answers/answer.rule.ts'
import { LONGEST_ANSWER, LONGEST_BODY, LONGEST_REASON, LONGEST_TITLE } from '../messages/message.rule.ts'
import { words } from '../office.words.ts'

const PHOTOGRAPHS = 5
/** What each shown photograph shows: `alt-1` and so on. */
export const alts = Object.fromEntries(
  Array.from({ length: PHOTOGRAPHS }, (_, i) => [`alt-${i + 1}`, { max: 200, optional: true }] as const),
)
/** The forms of the mayor's office, in characters. */
export const SPECS = {
  judgement: {
    needs: { max: 3, choices: ['yes', 'no'] },
    kind: { max: 60, optional: true },
    ground: { max: 30, optional: true },
    reason: { max: LONGEST_REASON, lines: true },
  },
  look: {
    publicTitle: { max: LONGEST_TITLE },
    publicText: { max: LONGEST_BODY, lines: true },
    clean: { max: 3, optional: true },
    ...alts,
  },
  answer: {
    voice: { max: 6, choices: VOICES },
    text: { max: LONGEST_ANSWER, lines: true },
    corrects: { max: 15, optional: true },
    correctionReason: { max: LONGEST_REASON, optional: true },
    press: { max: 6, optional: true },
  },
  approval: { actingBecause: { max: LONGEST_REASON, optional: true } },
  givingBack: { because: { max: LONGEST_REASON } },
  close: { closeReason: { max: LONGEST_REASON } },
} as const satisfies Record<string, Spec>

/** What the fields are called. */
export function labelsOf(lang: Lang): Record<string, string> {
  const w = words(lang)
  const { needs, kind, ground, reason, publicTitle, publicText, clean, voice, corrects } = w
  const { correctionReason, actingBecause, closeReason } = w
  return {
    needs,
    kind,
    ground,
    reason,
    publicTitle,
    publicText,
    clean,
    voice,
    corrects,
    correctionReason,
    actingBecause,
    closeReason,
    text: w.answer,
    because: w.giveBackBecause,
    ...Object.fromEntries(Object.keys(alts).map((name, i) => [name, w.alt(i + 1)])),
  }
}
