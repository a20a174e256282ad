import { dayText, inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { ButtonLink } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { NextPrevious } from '#ui/pagination.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { Board } from './board/board.store.ts'
import { words as blockWords } from './blocks/block.words.ts'
import { words } from './boards.words.ts'
import type { Posting, PostingLine } from './postings/postings.store.ts'

export function BoardsPage({ frame, boards }: { frame: Frame; boards: Board[] }) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.boards} lead={w.lead} current={inLang(lang, '/boards')}>
      <StructuredList
        items={boards.map(({ id, name, says }) => ({
          title: name,
          href: inLang(lang, `/boards/${id}`),
          text: says,
        }))}
        empty={w.none}
      />
    </Page>
  )
}

export function BoardPage(props: {
  frame: Frame
  board: Board
  lines: PostingLine[]
  previous?: string | undefined
  next?: string | undefined
}) {
  const { frame, board, lines, previous, next } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={board.name}
      lead={board.says}
      crumbs={[{ label: w.boards, href: inLang(lang, '/boards') }]}
      current={inLang(lang, '/boards')}
    >
      {board.postingDays !== null && <p>{w.period(board.postingDays)}</p>}
      <Table
        caption={w.list(board.name)}
        captionHidden
        head={[{ label: w.title }, { label: w.day, nowrap: true }]}
        rowHead={0}
        rows={lines.map((line) => [
          <a href={inLang(lang, `/boards/${board.id}/${line.id}`)}>{line.title || w.untitled}</a>,
          <Day lang={lang} day={line.postedOn} short />,
        ])}
        empty={w.none}
      />
      <NextPrevious lang={lang} previous={previous} next={next} />
    </Page>
  )
}

export function PostingPage({ frame, board, posting }: { frame: Frame; board: Board; posting: Posting }) {
  const { lang } = frame
  const w = words(lang)
  const list = inLang(lang, `/boards/${board.id}`)
  const until =
    posting.postedUntil === null ? w.endless : w.untilDay(dayText(lang, posting.postedUntil, 'long'))
  return (
    <Page
      frame={frame}
      title={posting.title || w.untitled}
      crumbs={[
        { label: w.boards, href: inLang(lang, '/boards') },
        { label: board.name, href: list },
      ]}
      current={inLang(lang, '/boards')}
    >
      <ul class="card-meta">
        <li>
          {w.day} <Day lang={lang} day={posting.postedOn} />
        </li>
        <li>
          {w.until} {until}
        </li>
      </ul>
      {posting.body === '' ? <p class="empty">{w.empty}</p> : <Lines text={posting.body} />}
      <p>
        <a href={`${list}/${posting.id}/block-request`}>{blockWords(lang).ask}</a>
      </p>
      <ButtonLink kind="tertiary" href={list}>
        {w.back}
      </ButtonLink>
    </Page>
  )
}
