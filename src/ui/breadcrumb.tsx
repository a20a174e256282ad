import { inLang } from '#kernel/words.ts'
import type { Frame, Link } from './frame.ts'
import { uiWords } from './ui.words.ts'

/** The way here from the start; `heading` is this page and no link. */
export function Breadcrumb(props: {
  frame: Frame
  crumbs: Link[]
  heading: string
  headingLang?: string | undefined
}) {
  const { frame, crumbs, heading } = props
  const w = uiWords(frame.lang)
  return (
    <nav class="krds-breadcrumb-wrap" id="breadcrumb" aria-label={w.here}>
      <ol class="breadcrumb">
        <li class="home">
          <a href={frame.surface === 'office' ? '/office' : inLang(frame.lang, '/')}>{w.home}</a>
        </li>
        {crumbs.map((c) => (
          <li>
            <a href={c.href}>{c.label}</a>
          </li>
        ))}
        <li aria-current="page">
          <span lang={props.headingLang}>{heading}</span>
        </li>
      </ol>
    </nav>
  )
}
