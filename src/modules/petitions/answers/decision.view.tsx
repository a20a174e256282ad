import { dayOf, type Instant } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import type { Rank } from '../approvals/policy.rule.ts'
import type { Revision } from '../corrections/correction.store.ts'
import { RevisionText } from '../corrections/correction.view.tsx'
import { correctionWords } from '../corrections/correction.words.ts'
import type { Category } from '../kinds/kind.rule.ts'
import type { OwnProps } from '../own/own.view.tsx'
import type { Remedy } from '../remedies/remedy.rule.ts'
import { remedyRows } from '../remedies/remedies.view.tsx'
import { decisionWords } from './decision.words.ts'
import type { Notified } from './outcome.store.ts'
import { outcomeWords } from './outcome.words.ts'

interface Stamp {
  readonly isFinal: boolean
  readonly isActing: boolean
  readonly title: string
  readonly name: string
  readonly at: Instant | null
}
/** An answer as it was given. */
export interface Given extends Notified {
  readonly category: Category
  /** As they stood on the day of the notice. */
  readonly remedies: readonly Remedy[]
  readonly text: string
  readonly kind: string
  /** @law CPTA-ED 31 */
  readonly officer: { department: string; name: string; phone: string } | undefined
  readonly drafter: { title: string; name: string } | undefined
  readonly stamps: readonly Stamp[]
  readonly rank: Rank | undefined
  /** What stood before, oldest first. */
  readonly corrected: readonly { revision: Revision; why: string | undefined }[]
}

/** Document number and day, as rows. */
export function numberRows({ documentNo, notifiedOn, corrected }: Given, lang: 'ko' | 'en') {
  const w = decisionWords(lang)
  const newest = corrected.at(-1)
  return [
    ...(documentNo === null ? [] : [{ label: w.documentNo, value: documentNo }]),
    { label: w.notified, value: <Day lang={lang} day={notifiedOn} /> },
    ...(newest
      ? [{ label: w.correctedOn, value: <Day lang={lang} day={dayOf(newest.revision.replacedAt)} /> }]
      : []),
  ]
}

/** Ground, reason, remedies and their last days, as rows: none of an answer. @law CPTA 21, 27(3), 35(1) */
export function groundRows(given: Given, lang: 'ko' | 'en', remedies = given.remedies) {
  const w = decisionWords(lang)
  const o = outcomeWords(lang)
  const { exception, reason, remedy } = given
  return [
    ...(exception === null ? [] : [{ label: w.ground, value: o.ground(exception, o.exception[exception]) }]),
    ...(reason === null ? [] : [{ label: w.reason, value: <Lines text={reason} /> }]),
    ...(remedy === null ? [] : [{ label: w.remedy, value: <Lines text={remedy} /> }]),
    ...remedyRows(remedies, lang),
  ]
}

/** What came of a petition, for its petitioner; with the texts before a correction. @law CPTA 27 */
export function DecisionPanel({ frame, own }: OwnProps) {
  const { given } = own
  if (!given) return null
  const { lang } = frame
  const w = decisionWords(lang)
  const newest = given.corrected.at(-1)
  return (
    <Panel tone={given.outcome === 'answered' ? 'ok' : 'warn'} title={w.title[given.outcome]}>
      {newest && (
        <>
          <p>
            <strong>{w.corrected(given.corrected.length)}</strong>
          </p>
          {newest.why !== undefined && (
            <p>
              {correctionWords(lang).why}: {newest.why}
            </p>
          )}
        </>
      )}
      <Lines text={given.text} />
      <SummaryList
        lang={lang}
        rows={[...groundRows(given, lang, own.remedies), ...numberRows(given, lang)]}
      />
      {given.officer && (
        <p class="subtle">
          {w.officer}: {given.officer.department} {given.officer.name}{' '}
          <span class="nowrap">({given.officer.phone})</span>
        </p>
      )}
      {given.corrected.map(({ revision, why }) => (
        <RevisionText revision={revision} why={why} lang={lang} />
      ))}
      <p class="no-print">
        <a href={inLang(lang, '/petitions/mine/answer-document')}>{w.print}</a>
      </p>
    </Panel>
  )
}
