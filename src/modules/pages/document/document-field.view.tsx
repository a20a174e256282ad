import type { Lang } from '#kernel/words.ts'
import { assets } from '#ui/assets.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { TextArea } from '#ui/field.tsx'
import type { MediaChoice } from '../media/media-choice.store.ts'
import { words } from './document.words.ts'
import { editorWords } from './editor/editor.words.ts'

const LONGEST = 300_000

/**
 * A field in which a document is written, in the plain way of `documentOf`: it works without script. Where script runs
 * a richer editor stands in its place and writes the same text. Two on a page load its script once: it is a module.
 */
export function DocumentField(props: {
  lang: Lang
  name: string
  label: string
  value: string
  hint?: string | undefined
  error?: string | undefined
  optional?: boolean
  /** What can be shown in it. */
  media: readonly MediaChoice[]
  /** Of the text itself. */
  textLang: Lang
}) {
  const { media, textLang, ...field } = props
  const w = words(props.lang)
  const { editor } = assets
  const given = editor && { words: editorWords(props.lang), media, style: editor.css, lang: textLang }
  return (
    <div class="document-field" data-document={given && JSON.stringify(given)}>
      <TextArea {...field} rows={20} maxlength={LONGEST} />
      <Disclosure summary={w.how}>
        <ul>
          {w.says.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </Disclosure>
      {editor && <script type="module" src={editor.js} />}
    </div>
  )
}
