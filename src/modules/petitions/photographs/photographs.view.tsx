import { inLang, type Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import type { Photograph } from './photograph.store.ts'
import { photographWords } from './photographs.words.ts'
import { Picture, Pictures } from './picture.view.tsx'
import type { RegisterPhotograph } from './register-photograph.store.ts'

export function PhotographState({ of, lang, isOpen }: { of: Photograph; lang: Lang; isOpen: boolean }) {
  const w = photographWords(lang).own.state
  if (of.isPublic && isOpen) return <Badge tone="ok">{w.shown}</Badge>
  return <Badge tone="neutral">{of.isPublic === undefined ? w.waiting : w.kept}</Badge>
}

/** With the petition, for whoever filed it. @article 10(3) */
export function OwnPhotographs({ frame, own }: OwnProps) {
  const { lang } = frame
  const w = photographWords(lang)
  if (own.photographs.length === 0) return null
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.own.says}</p>
      <Pictures>
        {own.photographs.map((one) => (
          <Picture
            href={inLang(lang, `/petitions/mine/photographs/${one.nth}`)}
            alt={one.description || w.nth(one.nth)}
            size={one}
            says={one.description}
          >
            {one.supplementNth !== null && <p class="subtle">{w.supplement(one.supplementNth)}</p>}
            <PhotographState
              of={one}
              lang={lang}
              isOpen={own.petition.wantsPublication && own.kind.isPublished}
            />
          </Picture>
        ))}
      </Pictures>
    </section>
  )
}

/** On the register, for everyone. @article 10(2) @article 10(3) */
export function RegisterPhotographs(props: {
  lang: Lang
  number: string
  shown: readonly RegisterPhotograph[]
}) {
  const { lang, number, shown } = props
  const w = photographWords(lang).register
  if (shown.length === 0) return null
  return (
    <section>
      <h2>{w.title}</h2>
      <p>{w.says}</p>
      <Pictures>
        {shown.map((one) => (
          <Picture
            href={inLang(lang, `/petitions/${number}/photographs/${one.nth}`)}
            alt={one.alt}
            size={one}
          />
        ))}
      </Pictures>
    </section>
  )
}
