import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { NextPrevious } from '#ui/pagination.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words as boardWords } from '../boards.words.ts'
import type { OwnComment } from '../comments/comment.store.ts'
import type { Follow } from '../follows/follow.store.ts'
import type { Report } from '../reports/report.store.ts'
import { words as reportWords } from '../reports/report.words.ts'
import type { OwnLine } from './own.store.ts'
import { words } from './own.words.ts'

export function AccountPostingsPage(props: {
  frame: Frame
  boards: ReadonlyMap<string, string>
  postings: readonly OwnLine[]
  next: string | undefined
  comments: readonly OwnComment[]
  follows: readonly Follow[]
  /** Of the postings that are followed. */
  titles: ReadonlyMap<number, { readonly title: string; readonly boardId: string }>
  reports: readonly Report[]
}) {
  const { frame, boards, postings, comments, follows, titles, reports } = props
  const { lang } = frame
  const w = words(lang)
  const b = boardWords(lang)
  const mine = (boardId: string, id: number) => inLang(lang, `/boards/${boardId}/${id}/mine`)
  const cut = (text: string) => [...text].slice(0, 60).join('')
  return (
    <Page frame={frame} title={w.mineTitle} current={inLang(lang, '/boards')} noindex>
      <h2>{w.minePostings}</h2>
      <Table
        caption={w.minePostings}
        captionHidden
        head={[{ label: b.title }, { label: b.boards }, { label: b.at, nowrap: true }]}
        rowHead={0}
        rows={postings.map((one) => [
          <>
            <a href={mine(one.boardId, one.id)}>{one.title || b.untitled}</a>
            {one.state !== 'shown' && <span class="subtle"> ({w.states[one.state]})</span>}
          </>,
          boards.get(one.boardId) ?? one.boardId,
          <Moment lang={lang} at={one.writtenAt} short />,
        ])}
        empty={w.none}
      />
      <NextPrevious lang={lang} next={props.next} />
      <h2>{w.mineComments}</h2>
      <Table
        caption={w.mineComments}
        captionHidden
        head={[{ label: w.comment }, { label: b.at, nowrap: true }]}
        rowHead={0}
        rows={comments.map((one) => [
          <a href={mine(one.boardId, one.postingId)}>{cut(one.body)}</a>,
          <Moment lang={lang} at={one.writtenAt} short />,
        ])}
        empty={w.none}
      />
      <h2>{w.mineFollows}</h2>
      {follows.length === 0 ? (
        <p class="empty">{w.none}</p>
      ) : (
        <ul>
          {follows.map((one) => (
            <li>
              {one.boardId === null ? (
                <a href={mine(titles.get(one.postingId ?? 0)?.boardId ?? '', one.postingId ?? 0)}>
                  {titles.get(one.postingId ?? 0)?.title || b.untitled}
                </a>
              ) : (
                <a href={inLang(lang, `/boards/${one.boardId}/follow`)}>
                  {boards.get(one.boardId) ?? one.boardId}
                </a>
              )}
            </li>
          ))}
        </ul>
      )}
      <h2>{w.mineReports}</h2>
      <Table
        caption={w.mineReports}
        captionHidden
        head={[{ label: reportWords(lang).category }, { label: w.reportHead }, { label: b.at, nowrap: true }]}
        rowHead={0}
        rows={reports.map((one) => [
          reportWords(lang).categories[one.category],
          one.outcome === null ? w.reportOpen : `${w.reportClosed[one.outcome]}: ${one.answer ?? ''}`,
          <Moment lang={lang} at={one.reportedAt} short />,
        ])}
        empty={w.none}
      />
    </Page>
  )
}
