import { dayOf } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { StructuredList } from '#ui/structured-list.tsx'
import { Day } from '#ui/when.tsx'
import { mediaOf } from '../../document/document.rule.ts'
import { MediaPicture } from '../../media/media-picture.view.tsx'
import { mediaWords } from '../../media/media.words.ts'
import { words } from '../section.words.ts'
import { foreignIn, type ListProps, titleOf } from './list-props.view.tsx'

/** Tiles with the first picture of each. */
export function CardsLook({ lang, lines, media }: ListProps) {
  return (
    <StructuredList
      look="tiles"
      level={2}
      empty={words(lang).empty}
      items={lines.map((one) => {
        const [first] = mediaOf((one.texts[lang] ?? one.texts.ko).document)
        const picture = first === undefined ? undefined : media.get(first)
        return {
          title: titleOf(lang, one),
          href: inLang(lang, `/${one.path}`),
          lang: foreignIn(lang, one),
          top: picture && (
            <MediaPicture media={picture} alt="" sizes="(min-width: 48rem) 20rem, 100vw" shape="card" />
          ),
          meta: [
            <Day lang={lang} day={dayOf(one.fromAt)} short />,
            ...(picture && picture.licence !== 'none'
              ? [mediaWords(lang).licences[picture.licence].mark]
              : []),
          ],
        }
      })}
    />
  )
}
