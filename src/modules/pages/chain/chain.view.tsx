import type { Instant, LocalDate } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words } from './chain.words.ts'

export interface HeadShown {
  readonly day: LocalDate
  readonly links: number
  /** Hexadecimal. */
  readonly hash: string
}
export interface KeyShown {
  readonly id: string
  readonly usedFrom: Instant
  readonly usedUntil: Instant | null
}

/** What was published of the record of acts, and how to check a proof with it. */
export function ChainPage(props: {
  frame: Frame
  heads: readonly HeadShown[]
  keys: readonly KeyShown[]
  files: {
    program: string
    keys: string
    heads: string
    headsText: string
    links: (day: LocalDate) => string
  }
}) {
  const { frame, heads, keys, files } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, '/about/chain')}>
      <Panel tone="info" title={w.notOfficial} />
      <h2>{w.check}</h2>
      <ol>
        {w.steps.map((one) => (
          <li>{one}</li>
        ))}
      </ol>
      <pre tabindex={0} aria-label={w.check}>
        <code>node verify-receipt.mjs proof.txt nurijip-keys.json chain-heads.json</code>
      </pre>
      <h2>{w.files}</h2>
      <ul>
        <li>
          <a href={files.program}>{w.program}</a> (verify-receipt.mjs)
        </li>
        <li>
          <a href={files.keys}>{w.keys}</a> (nurijip-keys.json)
        </li>
        <li>
          {w.heads}: <a href={files.heads}>{w.json}</a>, <a href={files.headsText}>{w.plain}</a>
        </li>
      </ul>
      <p>{w.kept}</p>
      <h2>{w.days}</h2>
      <Table
        caption={w.days}
        captionHidden
        head={[
          { label: w.day, nowrap: true },
          { label: w.links, numeric: true },
          { label: w.hash },
          { label: w.list, nowrap: true },
        ]}
        rowHead={0}
        empty={w.none}
        rows={heads.map((one) => [
          dayText(lang, one.day, 'short'),
          one.links.toLocaleString(lang),
          <code>{one.hash}</code>,
          <a href={files.links(one.day)} aria-label={w.ofDay(dayText(lang, one.day))}>
            {w.plain}
          </a>,
        ])}
      />
      <h2>{w.keyList}</h2>
      <Table
        caption={w.keyList}
        captionHidden
        head={[{ label: w.key }, { label: w.from, nowrap: true }, { label: w.until, nowrap: true }]}
        rowHead={0}
        empty={w.noKey}
        rows={keys.map((one) => [
          <code>{one.id}</code>,
          <Moment lang={lang} at={one.usedFrom} />,
          one.usedUntil ? <Moment lang={lang} at={one.usedUntil} /> : w.inUse,
        ])}
      />
    </Page>
  )
}
