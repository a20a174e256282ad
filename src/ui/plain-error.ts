import type { Lang } from '#kernel/words.ts'
import { assets } from './assets.ts'
import { knownStatus } from './error-page.tsx'
import { errorWords } from './error.words.ts'

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string) => text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c)

/** The error page when nothing can be asked: no frame, no database. `retryAfter` in seconds. */
export function plainError(p: {
  lang: Lang
  status: number
  city?: string | undefined
  phone?: string | undefined
  incident?: string | undefined
  retryAfter?: number | undefined
}): string {
  const w = errorWords(p.lang)
  const page = w.pages[knownStatus(p.status)]
  const lines = [
    page.happened,
    page.doThis,
    ...(p.retryAfter === undefined ? [] : [w.retry(p.retryAfter)]),
    ...(p.incident === undefined ? [] : [`${w.incident} ${p.incident}`]),
    ...(p.phone === undefined ? [] : [`${w.call} ${p.phone}`]),
  ]
  const title = p.city === undefined ? page.title : `${page.title} - ${p.city}`
  return `<!doctype html><html lang="${p.lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escape(title)}</title><link rel="stylesheet" href="${escape(assets.css)}"></head><body><main id="main" class="inner plain-error"><h1>${escape(page.title)}</h1>${lines.map((l) => `<p>${escape(l)}</p>`).join('')}</main></body></html>`
}
