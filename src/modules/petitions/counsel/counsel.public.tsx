import { departments } from '#modules/departments/index.ts'
import { searchPage } from '#kernel/search.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { NotFound } from '#kernel/errors.ts'
import { addDays, instantAt } from '#kernel/time.ts'
import { TAG } from '../designations/designate.act.ts'
import { isQuestionNumber } from './asker/number.store.ts'
import { counselorsOn } from './counselors.ts'
import { CounselPage } from './counsel.view.tsx'
import { EntryPage } from './entry.view.tsx'
import { fieldNames, fieldsOfCity } from './fields/field.store.ts'
import type { Listed } from './questions/answers.view.tsx'
import { entriesOf, entryPage, getQuestionEntry } from './questions/entry.store.ts'

const SIZE = 10
/** Of what a search finds so many of the best are shown. */
const FOUND = 200
const LONGEST = 200
const LAST_PAGE = 500
type At = { Querystring: Record<'q' | 'field' | 'page', unknown> }

/** Fields, their counselors, and what was asked and answered in the open. @article 11(1) */
export function counselRoutes(site: PublicScope, { read, frame, clock }: PublicDeps) {
  const { lang } = site

  async function listed(query: string, fieldId: string | undefined, page: number): Promise<Listed> {
    if (query === '') {
      const { entries, count } = await entryPage(read, { fieldId, page, size: SIZE })
      return { query, entries, count, page, pages: Math.ceil(count / SIZE) }
    }
    const found = await searchPage(read, {
      query,
      kinds: ['counsel'],
      page: 1,
      size: FOUND,
      now: clock.now(),
    })
    const numbers = found.hits.map((one) => one.id.replace(/^counsel:/, ''))
    const known = new Map((await entriesOf(read, numbers)).map((one) => [one.number, one]))
    const all = numbers
      .flatMap((number) => known.get(number) ?? [])
      .filter((one) => fieldId === undefined || one.fieldId === fieldId)
    const entries = all.slice((page - 1) * SIZE, page * SIZE)
    return { query, entries, count: all.length, page, pages: Math.ceil(all.length / SIZE) }
  }

  site.get<At>('/petitions/counsel', async (req, reply) => {
    const today = clock.today()
    const fields = await fieldsOfCity(read)
    const query = (typeof req.query.q === 'string' ? req.query.q : '').trim().slice(0, LONGEST)
    const page = Math.min(Math.max(Number.parseInt(String(req.query.page)) || 1, 1), LAST_PAGE)
    const field = fields.find((one) => one.id === req.query.field)?.id
    const view = (
      <CounselPage
        frame={await frame(lang, pathOf(req, lang))}
        fields={fields}
        names={await fieldNames(read, lang)}
        counselors={await counselorsOn(read, today)}
        departments={await departments.list(read)}
        field={field}
        listed={await listed(query, field, page)}
      />
    )
    // a question asked of the search is another address each time
    if (query !== '') return html(reply, view)
    const shows = ['frame', 'counsel', TAG, 'departments']
    return html(reply, view, { shows, until: instantAt(addDays(today, 1), 0) })
  })

  site.get<{ Params: { number: string } }>('/petitions/counsel/:number', async (req, reply) => {
    const { number } = req.params
    if (!isQuestionNumber(number)) throw new NotFound('question', number)
    const entry = await getQuestionEntry(read, number)
    const field = (await fieldNames(read, lang)).get(entry.fieldId) ?? entry.fieldId
    const view = <EntryPage frame={await frame(lang, pathOf(req, lang))} entry={entry} field={field} />
    return html(reply, view, { shows: ['frame', `counsel:${number}`, 'counsel'] })
  })
}
