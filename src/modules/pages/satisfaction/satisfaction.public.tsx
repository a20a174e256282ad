import { departments } from '#modules/departments/index.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { csvOf } from '#kernel/spreadsheet.ts'
import { figuresIn } from './figure.store.ts'
import { FiguresPage } from './satisfaction.view.tsx'
import { words } from './satisfaction.words.ts'

/** /about/satisfaction, and the same as CSV. @article 4 what users think of the pages, in public */
export function satisfactionFigureRoutes(site: PublicScope, { read, frame }: PublicDeps) {
  const { lang } = site
  const w = words(lang)
  async function figures() {
    const names = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
    return {
      figures: await figuresIn(read),
      nameOf: (id: string) => (id === '' ? w.whole : (names.get(id) ?? id)),
    }
  }
  site.get('/about/satisfaction', async (req, reply) =>
    html(reply, <FiguresPage frame={await frame(lang, pathOf(req, lang))} {...(await figures())} />, {
      shows: ['frame', 'satisfaction-figures', 'departments'],
    }),
  )
  site.get('/about/satisfaction.csv', async (_req, reply) => {
    const { figures: all, nameOf } = await figures()
    const lines = all.map((one) => [one.year, nameOf(one.departmentId), one.n, one.mean, one.spread])
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', 'attachment; filename="satisfaction.csv"')
      .send(csvOf([[w.choose, w.department, w.n, w.mean, w.spread], ...lines]))
  })
}
