import { privacy } from '#modules/privacy/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import { findingText } from '../document/document.words.ts'
import { officeMediaFor } from '../media/media-shown.store.ts'
import type { ItemType } from '../types/types.rule.ts'
import { type Document, linksOf, wordsOf } from '../document/document.rule.ts'
import { isMobile } from '../items/mobile.rule.ts'
import { mediaIn, type Texts } from '../items/texts.rule.ts'
import { lookOverMedia } from '../media/look-over-media.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import { findingsOfTexts, isMissing } from './missing.rule.ts'
import { words } from './look-over.words.ts'

/** All that everyone would get of a document, where its links lead too, as it is written and as it is meant. */
const allOf = (document: Document): string =>
  [wordsOf(document), ...linksOf(document).flatMap((href) => [href, decoded(href)])].join('\n')

function decoded(href: string): string {
  try {
    return decodeURIComponent(href)
  } catch {
    return ''
  }
}

/** What of personal data a text of the site holds, by the name of its input. @article 17(1) */
export const lookOverTexts = (texts: Texts, fields: Fields) =>
  privacy.lookOver('site', {
    titleKo: texts.ko.title,
    bodyKo: allOf(texts.ko.document),
    titleEn: texts.en?.title ?? '',
    bodyEn: texts.en ? allOf(texts.en.document) : '',
    ...fields,
  })

/**
 * Mobile numbers, accounts and addresses of mail that may be a person's: a word of warning, no refusal. Addresses of
 * offices are left out.
 *
 * @article 17(1)
 */
export const reachingIn = (texts: Texts, fields: Fields): readonly { field: string; excerpt: string }[] =>
  lookOverTexts(texts, fields).warned.filter(
    ({ kind, excerpt }) =>
      kind === 'account' ||
      (kind === 'email' && !/\.(?:go|korea)\.kr$/i.test(excerpt)) ||
      (kind === 'phone' && isMobile(excerpt)),
  )

export type LookRefusal = 'personal-data' | 'file-unread' | 'not-for-all'

/**
 * The same with the names of its images and files and what the files say, and what somebody who sees little would miss
 * altogether. Errors have one line for each input, and for each image or file by its name.
 *
 * @article 17(1) @law KWCAG 2.2
 */
export async function lookOverAll(look: Reader, texts: Texts, fields: Fields, type: ItemType) {
  const own = lookOverTexts(texts, fields).refused
  const missing = findingsOfTexts(texts).filter(({ finding }) => isMissing(finding.key, type))
  const { refused, unread, unreadable } = await lookOverMedia(look, mediaIn(texts))
  const names = missing.length === 0 ? new Map() : await officeMediaFor(look, mediaIn(texts))
  const refusal: LookRefusal | undefined =
    own.length + refused.length > 0
      ? 'personal-data'
      : missing.length > 0
        ? 'not-for-all'
        : unread.length > 0
          ? 'file-unread'
          : undefined
  const errorsFor = (lang: Lang): { field: string; text: string }[] => {
    const w = words(lang)
    const ofMedia = privacy.errorsOfFound(lang, refused)
    return [
      ...privacy.errorsOfFound(lang, own),
      ...ofMedia.map(({ field, text }) => ({ field: 'bodyKo', text: w.inFile(field, text) })),
      ...missing.map(({ field, finding }) => ({
        field,
        text: findingText(lang, finding, (media) => names.get(media)?.name),
      })),
      ...unread.map((name) => ({ field: 'bodyKo', text: w.unread(name) })),
    ]
  }
  return { refusal, errorsFor, isReadable: unreadable.length === 0 }
}
