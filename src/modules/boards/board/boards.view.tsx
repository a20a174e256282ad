import type { LocalDate } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { NextPrevious } from '#ui/pagination.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words } from '../boards.words.ts'
import type { PostingLine } from '../postings/postings.store.ts'
import { words as withheldWords } from '../withheld/withheld.words.ts'
import type { Board } from './board.store.ts'
import { BoardSearch } from './search-form.view.tsx'

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

/** A line of a list: the title, or what stands in its place, with what there is to know about it. */
export function LineTitle({
  frame: { lang },
  boardId,
  line,
}: {
  frame: Frame
  boardId: string
  line: PostingLine
}) {
  const w = words(lang)
  const { withheld } = line
  const inPlace =
    withheld && withheld.kind !== 'masking' ? withheldWords(lang).line[withheld.kind] : undefined
  const title = inPlace ?? (line.isClosed ? w.closed : line.title || w.untitled)
  return (
    <>
      <a href={inLang(lang, `/boards/${boardId}/${line.id}`)}>{title}</a>
      {line.comments > 0 && <Count text={w.comments(line.comments)} />}
      {line.reactions > 0 && <Count text={w.reactions(line.reactions)} />}
      {line.hasAnswer && (
        <>
          {' '}
          <Badge tone="ok">{w.answered}</Badge>
        </>
      )}
    </>
  )
}

/** Words and a number that stay on one line. */
const Count = ({ text }: { text: string }) => (
  <>
    {' '}
    <span class="subtle count">{text}</span>
  </>
)

interface BoardProps {
  frame: Frame
  board: Board
  lines: PostingLine[]
  today: LocalDate
  /** Why nobody writes today, in words; undefined where citizens do. */
  whyNot: string | undefined
  previous?: string | undefined
  next?: string | undefined
}

export function BoardPage(props: BoardProps) {
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
      <About {...props} />
      <BoardSearch lang={lang} board={board} />
      <Table
        caption={w.list(board.name)}
        captionHidden
        head={[{ label: w.title }, { label: w.writer, nowrap: true }, { label: w.day, nowrap: true }]}
        rowHead={0}
        rows={lines.map((line) => [
          <LineTitle frame={frame} boardId={board.id} line={line} />,
          line.shownAs || w.someone,
          <Day lang={lang} day={line.postedOn} short />,
        ])}
        empty={w.none}
      />
      <NextPrevious lang={lang} previous={previous} next={next} />
    </Page>
  )
}

function About({ frame: { lang }, board, today, whyNot }: BoardProps) {
  const w = words(lang)
  const { postingDays, closesOn } = board
  const here = inLang(lang, `/boards/${board.id}`)
  return (
    <>
      {postingDays !== null && <p>{w.period(postingDays)}</p>}
      {whyNot !== undefined && <p>{whyNot}</p>}
      {board.moderation === 'before' && <p>{w.looksFirst}</p>}
      {board.writes !== 'none' && closesOn !== null && closesOn >= today && (
        <p>{w.closes(dayText(lang, closesOn))}</p>
      )}
      <Buttons>
        {whyNot === undefined && <ButtonLink href={`${here}/new`}>{w.write}</ButtonLink>}
        {board.writes === 'citizens' && (
          <ButtonLink kind="tertiary" href={`${here}/follow`}>
            {w.follow}
          </ButtonLink>
        )}
        <ButtonLink kind="text" href={inLang(lang, `/feeds/boards/${board.id}`)}>
          {w.feed}
        </ButtonLink>
      </Buttons>
    </>
  )
}
