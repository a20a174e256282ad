import type { Lang } from '#kernel/words.ts'
import { type Licence, termsOf } from './media.rule.ts'
import { mediaWords } from './media.words.ts'

/**
 * The mark of the Korea Open Government Licence, what it allows, and the way to its terms. Draws nothing where there
 * is none. In the reader's language, which may be another than the text's around it.
 */
export function LicenceMark(props: { lang: Lang; licence: Licence }) {
  const { lang, licence } = props
  const href = termsOf(licence)
  if (href === undefined) return null
  const { mark, says } = mediaWords(lang).licences[licence]
  return (
    <span class="licence" lang={lang}>
      <a class="licence-mark" href={href} rel="license noopener">
        {mark}
      </a>{' '}
      {says}
    </span>
  )
}
