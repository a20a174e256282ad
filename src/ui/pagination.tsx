import type { Lang } from '#kernel/words.ts'
import { uiWords } from './ui.words.ts'

/** The pages shown: first, last, and two either side of the current one; 0 marks a gap. */
export function pageNumbers(page: number, pages: number): number[] {
  const shown = Array.from({ length: pages }, (_, i) => i + 1).filter(
    (n) => n === 1 || n === pages || Math.abs(n - page) <= 2,
  )
  return shown.flatMap((n, i) => (n - (shown[i - 1] ?? n - 1) > 1 ? [0, n] : [n]))
}

/** `page` counts from 1. Draws nothing when there is only one page. */
export function Pagination(props: { lang: Lang; page: number; pages: number; href: (n: number) => string }) {
  const { page, pages, href } = props
  const w = uiWords(props.lang).pages
  if (pages <= 1) return null
  return (
    <nav class="krds-pagination" aria-label={w.label}>
      {page > 1 && (
        <a class="page-navi prev" rel="prev" href={href(page - 1)}>
          {w.previous}
        </a>
      )}
      <ul class="page-links">
        {pageNumbers(page, pages).map((n) => (
          <li class={isFar(n, page, pages) ? 'far' : undefined}>
            {n === 0 ? (
              <span class="link-dot">…</span>
            ) : (
              <PageLink n={n} at={page} href={href(n)} name={w.page(n)} />
            )}
          </li>
        ))}
      </ul>
      {page < pages && (
        <a class="page-navi next" rel="next" href={href(page + 1)}>
          {w.next}
        </a>
      )}
    </nav>
  )
}

/** Left out on a phone, so that the numbers stay on one line. */
const isFar = (n: number, page: number, pages: number) =>
  n !== 0 && n !== 1 && n !== pages && Math.abs(n - page) > 1

function PageLink(props: { n: number; at: number; href: string; name: string }) {
  const current = props.n === props.at
  return (
    <a
      class={current ? 'page-link active' : 'page-link'}
      href={props.href}
      aria-current={current ? 'page' : undefined}
      aria-label={props.name}
    >
      {props.n}
    </a>
  )
}

/** For lists that know only what comes before and after. Draws nothing without either. */
export function NextPrevious(props: {
  lang: Lang
  previous?: string | undefined
  next?: string | undefined
  /** What they are called, where it is not just the ones before and after. */
  names?: readonly [previous: string, next: string] | undefined
}) {
  const w = uiWords(props.lang).pages
  const [previous, next] = props.names ?? [w.previous, w.next]
  if (props.previous === undefined && props.next === undefined) return null
  return (
    <nav class="krds-pagination" aria-label={w.label}>
      {props.previous !== undefined && (
        <a class="page-navi prev" rel="prev" href={props.previous}>
          {previous}
        </a>
      )}
      {props.next !== undefined && (
        <a class="page-navi next" rel="next" href={props.next}>
          {next}
        </a>
      )}
    </nav>
  )
}
