import { privacy } from '#modules/privacy/index.ts'
import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import { type Document, linksOf, wordsOf } from '../document/document.rule.ts'
import { mediaIn, type Texts } from '../items/texts.rule.ts'
import { lookOverMedia } from '../media/look-over-media.ts'
import type { Fields } from '../types/read-fields.rule.ts'
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

export type LookRefusal = 'personal-data' | 'file-unread'

/** The same with the names of its images and files and what the files say. @article 17(1) */
export async function lookOverAll(look: Reader, texts: Texts, fields: Fields) {
  const own = lookOverTexts(texts, fields).refused
  const { refused, unread, unreadable } = await lookOverMedia(look, mediaIn(texts))
  const refusal: LookRefusal | undefined =
    own.length + refused.length > 0 ? 'personal-data' : unread.length > 0 ? 'file-unread' : undefined
  /** One line for each input, and for each image or file by its name. */
  const errorsFor = (lang: Lang): { field: string; text: string }[] => {
    const w = words(lang)
    const ofMedia = privacy.errorsOfFound(lang, refused)
    return [
      ...privacy.errorsOfFound(lang, own),
      ...ofMedia.map(({ field, text }) => ({ field: 'bodyKo', text: w.inFile(field, text) })),
      ...unread.map((name) => ({ field: 'bodyKo', text: w.unread(name) })),
    ]
  }
  return { refusal, errorsFor, isReadable: unreadable.length === 0 }
}
