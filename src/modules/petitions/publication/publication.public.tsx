import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { allKinds } from '../kinds/kind.store.ts'
import { choicesOf, lastChoices } from './choice.store.ts'
import { chooserNames } from './chooser-name.ts'
import { PublicationPage } from './publication.view.tsx'

/** The petitions subject to publication, for everyone. @article 10(1) the list, who chose and when */
export function publicationRoutes(site: PublicScope, { read, frame, city }: PublicDeps) {
  const { lang } = site
  site.get('/petitions/publication', async (req, reply) => {
    const kinds = await allKinds(read)
    const names = new Map(kinds.map((one) => [one.id, one.name[lang]]))
    const choices = await choicesOf(read)
    const changed = new Set(choices.flatMap((one) => (one.by ? [one.kindId] : [])))
    return html(
      reply,
      <PublicationPage
        frame={await frame(lang, pathOf(req, lang))}
        kinds={kinds.filter((one) => one.isOpen)}
        last={await lastChoices(read)}
        history={choices.filter((one) => changed.has(one.kindId))}
        nameOf={(id) => names.get(id) ?? id}
        chooserOf={await chooserNames(read, city, lang)}
      />,
      { shows: ['frame', 'kinds', 'departments'] },
    )
  })
}
