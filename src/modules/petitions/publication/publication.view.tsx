import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { Kind } from '../kinds/kind.store.ts'
import { kindWords } from '../kinds/kinds.words.ts'
import type { Choice } from './choice.store.ts'
import { words } from './publication.words.ts'

/** Which kinds are published, who chose so and when, with the whole history. @article 10(1) */
export function PublicationPage(props: {
  frame: Frame
  kinds: readonly Kind[]
  last: ReadonlyMap<string, Choice>
  /** Of the kinds whose choice was ever changed, the first one among them. */
  history: readonly Choice[]
  /** Names of closed kinds too. */
  nameOf: (kindId: string) => string
  /** Department, post and, by the city's policy, the holder's name. */
  chooserOf: (choice: Choice | undefined) => string
}) {
  const { frame, kinds, last, history, nameOf, chooserOf } = props
  const { lang } = frame
  const w = words(lang)
  const reason = (one: Choice | undefined) => {
    if (!one?.reason) return w.noReason
    const { ko, en } = one.reason
    return lang === 'en' && en === null ? <span lang="ko">{ko}</span> : (one.reason[lang] ?? ko)
  }
  const of = (isPublished: boolean) => {
    const title = isPublished ? w.published : w.others
    return (
      <Table
        caption={title}
        head={[{ label: w.kind }, { label: w.by }, { label: w.since, nowrap: true }, { label: w.reason }]}
        rowHead={0}
        rows={kinds
          .filter((one) => one.isPublished === isPublished)
          .map((one) => {
            const choice = last.get(one.id)
            return [
              <a href={inLang(lang, `/petitions/kinds/${one.id}`)}>{one.name[lang]}</a>,
              chooserOf(choice),
              choice ? <Moment lang={lang} at={choice.at} short /> : w.noReason,
              reason(choice),
            ]
          })}
        empty={w.noneYet}
      />
    )
  }
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: kindWords(lang).title, href: inLang(lang, '/petitions/kinds') }]}
      current={inLang(lang, '/petitions')}
    >
      {of(true)}
      <p class="no-print">
        <a href={inLang(lang, '/petitions')}>{w.register}</a>
      </p>
      {of(false)}
      <h2>{w.history}</h2>
      <Table
        caption={w.history}
        captionHidden
        head={[
          { label: w.since, nowrap: true },
          { label: w.kind },
          { label: w.choice, nowrap: true },
          { label: w.by },
          { label: w.reason },
        ]}
        rowHead={1}
        rows={history.map((one) => [
          <Moment lang={lang} at={one.at} short />,
          nameOf(one.kindId),
          one.isPublished ? w.yes : w.no,
          chooserOf(one),
          reason(one),
        ])}
        empty={w.unchanged}
      />
      <p class="subtle">{w.law}</p>
      <PrintButton lang={lang} />
    </Page>
  )
}
