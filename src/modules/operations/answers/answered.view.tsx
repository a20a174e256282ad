import { inLang } from '#kernel/words.ts'
import { Copyable } from '#ui/copyable.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { words as opinionWords } from '../opinions/opinions.words.ts'
import type { OpenedRound } from '../rounds/opened-round.store.ts'
import { crumbsOf } from './answer.view.tsx'
import { words } from './answers.words.ts'

/** Thanks, and where there were texts the number with which one sees what becomes of them. */
export function AnsweredPage(props: { frame: Frame; round: OpenedRound; receipt: string | undefined }) {
  const { frame, round, receipt } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.thanks} lead={w.thanksLead} crumbs={crumbsOf(lang, round)} noindex>
      {receipt !== undefined && (
        <Panel tone="ok" title={w.receipt}>
          <p>
            <Copyable lang={lang} text={receipt} />
          </p>
          <p>{w.receiptSays}</p>
          <p>
            <a href={inLang(lang, '/opinions/mine')}>{w.follow}</a>
          </p>
        </Panel>
      )}
      <p>
        <a href={inLang(lang, `/about/opinions/rounds/${round.id}`)}>{w.toRound}</a>
      </p>
    </Page>
  )
}

/** For whoever comes again to a round that is answered once. */
export function AlreadyAnsweredPage({ frame, round }: { frame: Frame; round: OpenedRound }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={round.title[lang]}
      lead={w.refused['already-answered']}
      crumbs={crumbsOf(lang, round)}
      noindex
    >
      <ul class="plain-links">
        <li>
          <a href={inLang(lang, '/opinions/new')}>{opinionWords(lang).new}</a>
        </li>
        <li>
          <a href={inLang(lang, `/about/opinions/rounds/${round.id}`)}>{w.toRound}</a>
        </li>
      </ul>
    </Page>
  )
}
