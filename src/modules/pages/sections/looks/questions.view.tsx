import { inLang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { DocumentView } from '../../document/document.view.tsx'
import { koreanIn } from '../../types/korean.rule.ts'
import { words } from '../section.words.ts'
import { foreignIn, type ListProps, titleOf } from './list-props.view.tsx'

/** Questions by category, each answer behind its question. @article 3(2)7 */
export function QuestionsLook({ lang, lines, media }: ListProps) {
  const w = words(lang)
  const categoryOf = (one: ListProps['lines'][number]) =>
    (lang === 'en' ? one.fields['categoryEn'] : undefined) ?? one.fields['category'] ?? ''
  if (lines.length === 0) return <p class="empty">{w.empty}</p>
  return (
    <>
      {[...Map.groupBy(lines, categoryOf)].map(([category, of]) => (
        <section>
          <h2 lang={koreanIn(lang, category)}>{category}</h2>
          {of.map((one) => {
            const text = one.texts[lang] ?? one.texts.ko
            return (
              <Disclosure summary={titleOf(lang, one)} lang={foreignIn(lang, one)}>
                <DocumentView lang={lang} document={text.document} media={media} caption={text.title} />
                <p>
                  <a href={inLang(lang, `/${one.path}`)}>{w.addressOf(text.title)}</a>
                </p>
              </Disclosure>
            )
          })}
        </section>
      ))}
    </>
  )
}
