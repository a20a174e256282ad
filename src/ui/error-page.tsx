import { inLang } from '#kernel/words.ts'
import { Copyable } from './copyable.tsx'
import { ERROR_PAGES, type ErrorStatus, errorWords } from './error.words.ts'
import type { Frame } from './frame.ts'
import { telHref } from './href.tsx'
import { Page } from './page.tsx'

export const knownStatus = (status: number): ErrorStatus =>
  ERROR_PAGES.find((s) => s === status) ?? (status < 500 ? 422 : 500)

/** What happened, what to do, whom to call. `retryAfter` in seconds; `incident` is the number to tell us. */
export function ErrorPage(props: {
  frame: Frame
  status: number
  incident?: string | undefined
  retryAfter?: number | undefined
}) {
  const { frame, incident, retryAfter } = props
  const w = errorWords(frame.lang)
  const page = w.pages[knownStatus(props.status)]
  const start = frame.surface === 'office' ? '/office' : inLang(frame.lang, '/')
  return (
    <Page frame={frame} title={page.title} lead={page.happened} noindex>
      <p>{page.doThis}</p>
      {retryAfter !== undefined && <p>{w.retry(retryAfter)}</p>}
      {incident !== undefined && (
        <p>
          {w.incident} <Copyable lang={frame.lang} text={incident} />
        </p>
      )}
      <ul class="plain-links">
        <li>
          <a href={start}>{w.home}</a>
        </li>
        <li>
          {w.call} <a href={telHref(frame.help.phone)}>{frame.help.phone}</a>
        </li>
      </ul>
    </Page>
  )
}
