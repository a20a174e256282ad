import { inLang } from '#kernel/words.ts'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import { COUNSEL } from './not-petition.view.tsx'
import { words } from './counsel.words.ts'
import type { QuestionEntry } from './questions/entry.store.ts'

/** A question that was answered in the open. */
export function EntryPage({ frame, entry, field }: { frame: Frame; entry: QuestionEntry; field: string }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={entry.title}
      crumbs={[{ label: w.title, href: inLang(lang, COUNSEL) }]}
      current={inLang(lang, COUNSEL)}
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.field, value: field },
          { label: w.answeredOn, value: <Day lang={lang} day={entry.answeredOn} /> },
          { label: w.number, value: entry.number },
        ]}
      />
      <h2>{w.answer}</h2>
      <Lines text={entry.text} />
      <p class="subtle">{w.outdated}</p>
      <Buttons>
        <ButtonLink href={inLang(lang, `${COUNSEL}/questions/new?field=${entry.fieldId}`)}>
          {w.ask}
        </ButtonLink>
        <ButtonLink kind="tertiary" href={inLang(lang, COUNSEL)}>
          {w.answers}
        </ButtonLink>
      </Buttons>
    </Page>
  )
}
