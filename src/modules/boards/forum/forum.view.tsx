import { inLang } from '#kernel/words.ts'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { Board } from '../board/board.store.ts'
import { LineTitle } from '../board/boards.view.tsx'
import { words } from '../boards.words.ts'
import type { PostingLine } from '../postings/postings.store.ts'

export function ForumPage(props: {
  frame: Frame
  boards: readonly { board: Board; mayWrite: boolean; lines: readonly PostingLine[] }[]
}) {
  const { frame, boards } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.forum} lead={w.forumLead} current={inLang(lang, '/forum')}>
      <div class="forum-boards">
        {boards.map(({ board, mayWrite, lines }) => (
          <section>
            <h2>{board.name}</h2>
            <p>{board.says}</p>
            {lines.length === 0 ? (
              <p class="empty">{w.none}</p>
            ) : (
              <ul>
                {lines.map((line) => (
                  <li>
                    <LineTitle frame={frame} boardId={board.id} line={line} />
                  </li>
                ))}
              </ul>
            )}
            <Buttons>
              <ButtonLink kind="secondary" href={inLang(lang, `/boards/${board.id}`)}>
                {w.all(board.name)}
              </ButtonLink>
              {mayWrite && (
                <ButtonLink kind="text" href={inLang(lang, `/boards/${board.id}/new`)}>
                  {w.write}
                </ButtonLink>
              )}
            </Buttons>
          </section>
        ))}
      </div>
      <h2>{w.rules}</h2>
      <ul>
        {w.ruleList.map((rule) => (
          <li>{rule}</li>
        ))}
      </ul>
      <p>
        {w.petitionInstead} <a href={inLang(lang, '/petitions/new')}>{w.petition}</a>
      </p>
      <ul>
        <li>
          <a href={inLang(lang, '/boards/removals')}>{w.removals}</a>
        </li>
        <li>
          <a href={inLang(lang, '/account/postings')}>{w.mine}</a>
        </li>
      </ul>
      <h2>{w.feeds}</h2>
      <ul>
        {boards.map(({ board }) => (
          <li>
            <a href={inLang(lang, `/feeds/boards/${board.id}`)}>{board.name}</a>
          </li>
        ))}
      </ul>
    </Page>
  )
}
