import type { Reader } from '#kernel/db.ts'
import { type Asked, repaired, searchPage } from '#kernel/search.ts'
import type { Outcome } from './search.view.tsx'

/**
 * Texts in the reader's language; in any, where there are none. In each a question that finds nothing or very little
 * is answered as it was likely meant, unless it is asked `asTyped`.
 */
export async function find(read: Reader, asked: Asked, asTyped: boolean): Promise<Outcome> {
  const own = await findMeant(read, asked, asTyped)
  if (own.found.total > 0 || asked.lang === undefined) return { ...own, isOther: false }
  const any = await findMeant(read, { ...asked, lang: undefined }, asTyped)
  return { ...any, isOther: any.found.total > 0 }
}

async function findMeant(read: Reader, asked: Asked, asTyped: boolean): Promise<Omit<Outcome, 'isOther'>> {
  const found = await searchPage(read, asked)
  if (asTyped) return { found, meant: undefined }
  const meant = await repaired(read, asked.query, found.total, { lang: asked.lang, now: asked.now })
  if (meant === undefined) return { found, meant }
  const other = await searchPage(read, { ...asked, query: meant })
  return other.total > found.total ? { found: other, meant } : { found, meant: undefined }
}
