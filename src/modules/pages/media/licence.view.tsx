import type { Lang } from '#kernel/words.ts'
import type { Licence } from './media.rule.ts'
import { mediaWords } from './media.words.ts'

/** The mark of the Korea Open Government Licence and what it allows. Draws nothing where there is none. */
export function LicenceMark(props: { lang: Lang; licence: Licence }) {
  const { mark, says } = mediaWords(props.lang).licences[props.licence]
  if (mark === '') return null
  return (
    <p class="licence">
      <strong class="licence-mark">{mark}</strong> {says}
    </p>
  )
}
