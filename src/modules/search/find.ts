import type { Reader } from '#kernel/db.ts'
import { type Asked, repaired, searchPage, speltAlike, suggestionsFor, wordsFound } from '#kernel/search.ts'
import type { Help } from './nothing.view.tsx'
import type { Outcome } from './search.view.tsx'

/**
 * Texts in the reader's language; in any, where there are none. In each a question that finds nothing or very little
 * is answered as it was likely meant, unless it is asked `asTyped`.
 */
export async function find(read: Reader, asked: Asked, asTyped: boolean): Promise<Outcome> {
  const own = await findMeant(read, asked, asTyped)
  if (own.found.total > 0 || asked.lang === undefined) return { ...own, isOther: false }
  const any = await findMeant(read, { ...asked, lang: undefined }, asTyped)
  if (any.found.total > 0 || asTyped) return { ...any, isOther: any.found.total > 0 }
  return (await findRarest(read, asked)) ?? { ...any, isOther: false }
}

/** What the rarest word of a question finds alone, where no text holds all of them. */
async function findRarest(read: Reader, asked: Asked): Promise<Outcome | undefined> {
  const { query, lang, now } = asked
  const [first, ...others] = await wordsFound(read, query, { lang, now })
  if (!first) return undefined
  const { word } = others.reduce((rarest, one) => (one.count < rarest.count ? one : rarest), first)
  return {
    found: await searchPage(read, { ...asked, query: word }),
    meant: undefined,
    alone: word,
    isOther: false,
  }
}

async function findMeant(read: Reader, asked: Asked, asTyped: boolean): Promise<Omit<Outcome, 'isOther'>> {
  const found = await searchPage(read, asked)
  if (asTyped) return { found, meant: undefined }
  const meant = await repaired(read, asked.query, found.total, { lang: asked.lang, now: asked.now })
  if (meant === undefined) return { found, meant }
  const other = await searchPage(read, { ...asked, query: meant })
  return other.total > found.total ? { found: other, meant } : { found, meant: undefined }
}

/** What leads on from a question that finds nothing: titles that begin so, and its words one by one. */
export async function helpFor(read: Reader, { query, lang, now }: Asked): Promise<Help> {
  const [words, { texts }, spelt] = await Promise.all([
    wordsFound(read, query, { lang, now }),
    suggestionsFor(read, { typed: query, lang: lang ?? 'ko', now }),
    speltAlike(read, query, { lang, now }),
  ])
  return { words, titles: texts, spelt }
}
