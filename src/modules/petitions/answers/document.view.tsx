import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import { dayOf } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { approvalWords } from '../approvals/approvals.words.ts'
import type { Petition } from '../petition/petition.store.ts'
import { type Given, groundRows, numberRows } from './decision.view.tsx'
import { decisionWords } from './decision.words.ts'
import { outcomeWords } from './outcome.words.ts'

/** The answer as a letter on A4, to read and to print. @law CPTA 27; CPTA-ED 30, 31 */
export function DocumentPage(props: {
  frame: Frame
  /** Of the letter: its petitioner's, whoever prints it. */
  lang: Lang
  petition: Petition
  given: Given
  /** Its name in that language. */
  city: string
  /** Of the petitioner. */
  name: string
  back: string
  current: string
}) {
  const { frame, lang, petition, given, name } = props
  const w = decisionWords(lang)
  const grounds = groundRows(given, lang)
  return (
    <Page
      frame={frame}
      title={`${w.document} ${given.documentNo ?? petition.number}`}
      heading={w.document}
      crumbs={[{ label: petition.title, href: props.back }]}
      current={props.current}
      noindex
    >
      <article class="letter" lang={lang}>
        <p class="letter-head">{props.city}</p>
        <SummaryList
          lang={lang}
          rows={[
            ...numberRows(given, lang),
            { label: w.to, value: name },
            { label: w.number, value: petition.number },
            { label: w.kind, value: given.kind },
            { label: w.subject, value: petition.title },
            { label: w.outcome, value: outcomeWords(lang).outcome[given.outcome] },
          ]}
        />
        {given.corrected.length > 0 && (
          <p>
            <strong>{w.corrected(given.corrected.length)}</strong>
          </p>
        )}
        <h2>{w.text}</h2>
        <Lines text={given.text} />
        {grounds.length > 0 && <SummaryList lang={lang} rows={grounds} />}
        <div class="statement">
          <p>{w.statement(props.city)}</p>
        </div>
        <Stamps given={given} lang={lang} />
        {given.officer && (
          <p>
            {w.officer}: {given.officer.department} {given.officer.name} ({given.officer.phone})
          </p>
        )}
        <p class="subtle">{w.notOfficial}</p>
      </article>
      <PrintButton lang={lang} />
    </Page>
  )
}

/** Who wrote, reviewed and decided it. */
function Stamps({ given, lang }: { given: Given; lang: 'ko' | 'en' }) {
  const w = decisionWords(lang)
  const { drafter, stamps, rank } = given
  if (!drafter || rank === undefined) return null
  const decided = approvalWords(lang).delegated[rank]
  return (
    <ul class="stamps" aria-label={w.line}>
      <li>
        {w.drafted}
        <br />
        {drafter.title} {drafter.name}
      </li>
      {stamps.map((one) => (
        <li>
          {one.isFinal ? decided : w.review}
          {one.isActing && ` (${w.acting})`}
          <br />
          {one.title} {one.name}
          {one.at && (
            <>
              <br />
              <Day lang={lang} day={dayOf(one.at)} short />
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
