import { dayText, inLang, type Lang } from '#kernel/words.ts'
import { BarChart } from '#ui/chart.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { NextPrevious } from '#ui/pagination.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Delegate } from '../moderators/delegate.store.ts'
import { words as grounds } from '../removal/grounds.words.ts'
import { words as office } from '../removal/removal.words.ts'
import { addressOf } from '../withheld/of.rule.ts'
import type { LogFigure, LogLine } from './log.store.ts'
import { words } from './log.words.ts'

export const LOG_PAGE = '/boards/removals'

interface Props {
  frame: Frame
  lines: readonly LogLine[]
  figures: readonly LogFigure[]
  delegates: readonly Delegate[]
  /** Department and title by id of the post. */
  posts: ReadonlyMap<string, string>
  next: string | undefined
}

const groundOf = (lang: Lang, { kind, ground }: { kind: string; ground: number | null }) =>
  ground === null
    ? (office(lang).kinds[kind] ?? kind)
    : `${grounds(lang).item(ground)} ${grounds(lang).grounds[ground - 1]}`

export function LogPage(props: Props) {
  const { frame, lines, posts, next } = props
  const { lang } = frame
  const w = words(lang)
  const post = (id: string) => posts.get(id) ?? id
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.boards, href: inLang(lang, '/boards') }]}
      current={inLang(lang, '/boards')}
    >
      <Table
        caption={w.caption}
        head={[
          { label: w.on, nowrap: true },
          { label: w.board },
          { label: w.ground },
          { label: w.reason },
          { label: w.by },
          { label: w.objection },
        ]}
        rowHead={0}
        empty={w.none}
        rows={lines.map((one) => [
          <Day lang={lang} day={one.decidedOn} short />,
          <>
            {lang === 'ko' ? one.boardKo : one.boardEn}{' '}
            <a href={inLang(lang, addressOf(one.boardId, one))}>{`${w.see} (${one.id})`}</a>
          </>,
          groundOf(lang, one),
          lang === 'ko' ? one.reasonKo : one.reasonEn,
          <>
            {post(one.postId)}
            <p class="subtle">{w.byKind[one.byKind] ?? one.byKind}</p>
            {one.secondPostId && <p class="subtle">{w.confirmed(post(one.secondPostId))}</p>}
          </>,
          <Outcome lang={lang} line={one} />,
        ])}
      />
      <NextPrevious lang={lang} next={next} />
      <p>
        {w.files}: <a href={inLang(lang, `${LOG_PAGE}.csv`)}>CSV</a>{' '}
        <a href={inLang(lang, `${LOG_PAGE}.json`)}>JSON</a>
      </p>
      <Figures {...props} />
      <h2>{w.who}</h2>
      <p>{w.whoLead}</p>
      <Table
        caption={w.who}
        captionHidden
        head={[{ label: w.post }, { label: w.term }]}
        rowHead={0}
        empty={w.noDelegates}
        rows={props.delegates.map((one) => [
          post(one.postId),
          `${dayText(lang, one.fromOn, 'short')} ~ ${dayText(lang, one.untilOn, 'short')}`,
        ])}
      />
    </Page>
  )
}

function Outcome({ lang, line }: { lang: Lang; line: LogLine }) {
  const w = words(lang)
  const said = line.outcome ? w[line.outcome] : line.objectedOn ? w.objected : ''
  return (
    <>
      {said}
      {line.liftedOn && <p class="subtle">{w.lifted(dayText(lang, line.liftedOn, 'short'))}</p>}
      {line.purgedOn && <p class="subtle">{w.purged}</p>}
    </>
  )
}

function Figures({ frame, figures }: Props) {
  const { lang } = frame
  const w = words(lang)
  if (figures.length === 0) return null
  const sums = new Map<string, number>()
  for (const one of figures) {
    const label = groundOf(lang, one)
    sums.set(label, (sums.get(label) ?? 0) + Number(one.n))
  }
  return (
    <>
      <h2>{w.figures}</h2>
      <BarChart
        caption={w.figures}
        labelHead={w.ground}
        valueHead={w.count}
        bars={[...sums].map(([label, value]) => ({ label, value }))}
        text={w.n}
      />
      <Table
        caption={w.byMonth}
        head={[{ label: w.month, nowrap: true }, { label: w.ground }, { label: w.count, numeric: true }]}
        rowHead={0}
        rows={figures.map((one) => [one.month, groundOf(lang, one), w.n(Number(one.n))])}
      />
    </>
  )
}
