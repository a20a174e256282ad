import { inLang, type Lang } from '#kernel/words.ts'
import { Panel } from '#ui/panel.tsx'
import { words as withheldWords } from '../withheld/withheld.words.ts'
import { words } from './writing.words.ts'

interface Shown {
  readonly grounds: readonly { readonly subparagraph: number; readonly why: string }[]
  readonly similar: readonly {
    readonly boardId: string
    readonly postingId: number
    readonly title: string
  }[]
}

/** Within the form: what the text may be removed for, and what it repeats. The writer decides. @article 6(2) */
export function AdvicePanel({ lang, advice }: { lang: Lang; advice: Shown }) {
  const w = words(lang)
  const of = withheldWords(lang)
  const items = new Set(advice.grounds.map((one) => one.subparagraph))
  return (
    <Panel tone="warn" title={w.adviceTitle} live>
      <p>{w.adviceSays}</p>
      <ul>
        {[...items].map((n) => (
          <li>
            {of.ground(n)}: {of.grounds[n - 1]}
          </li>
        ))}
        {advice.similar.map((one) => (
          <li>
            {w.adviceSimilar}{' '}
            <a href={inLang(lang, `/boards/${one.boardId}/${one.postingId}`)}>{one.title}</a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
