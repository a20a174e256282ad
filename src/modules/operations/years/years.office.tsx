import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { pages } from '#modules/pages/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { documentsAt } from '#kernel/search.ts'
import type { FieldError } from '#ui/field.tsx'
import { groupOpinions } from '../groups/group-opinions.act.ts'
import { groupsOf } from '../groups/group.store.ts'
import { words as groupWords } from '../groups/groups.words.ts'
import { opinionsOf, PAGE_SIZE, takenRemarks } from '../opinions/opinion.store.ts'
import { pageIn } from '../rounds/page-in.ts'
import { idsIn } from '../opinions/ids-in.ts'
import { releaseOpinions } from '../opinions/release.act.ts'
import { takeRemarks } from '../opinions/take-remarks.act.ts'
import { closeYear } from './close-year.act.ts'
import { yearLines } from './year.store.ts'
import { YearOfficePage, type YearOfficeProps } from './year-office.view.tsx'
import { words } from './years.words.ts'

type Asked = { Params: { year: string }; Querystring: { done?: unknown } }
const SPEC = {
  group: { max: 15, optional: true },
  newGroup: { max: 100, optional: true },
  saysKo: { max: 3000, lines: true },
  saysEn: { max: 3000, lines: true },
  act: { max: 8, optional: true },
} as const
const EMPTY = { group: '', newGroup: '', saysKo: '', saysEn: '' }

/** /office/opinions/years/:year: opinions grouped, published, taken in; the year closed. @article 3(3) @article 4 */
export function yearOfficeRoutes(office: OfficeScope, { look, transact, clock }: Deps) {
  const yearOf = ({ params }: FastifyRequest<Asked>): number => {
    if (!/^2\d{3}$/.test(params.year)) throw new NotFound('year of opinions', params.year)
    return Number(params.year)
  }
  async function page(
    req: FastifyRequest<Asked>,
    reply: FastifyReply,
    of: Partial<Pick<YearOfficeProps, 'typed' | 'errors' | 'chosen'>> = {},
  ) {
    const { csrf } = clerkWith(req, 'site-admin')
    const year = yearOf(req)
    const left = await pages.remarks.ofYear(look, year, undefined)
    const taken = await takenRemarks(
      look,
      left.map((one) => one.id),
    )
    const known = await documentsAt(
      look,
      left.map((one) => one.path),
    )
    const line = (await yearLines(look)).find((one) => one.year === year)
    const view = (
      <YearOfficePage
        frame={officeFrame(req)}
        csrf={csrf}
        year={year}
        closedOn={line?.closedOn ?? null}
        opinions={await opinionsOf(look, year, pageIn(req))}
        page={pageIn(req)}
        pages={Math.ceil((line?.opinions ?? 0) / PAGE_SIZE)}
        groups={await groupsOf(look, year)}
        remarks={left.filter((one) => !taken.has(one.id))}
        titleOf={(path) => known.get(path)?.title ?? path}
        typed={of.typed ?? EMPTY}
        chosen={of.chosen ?? new Set()}
        errors={of.errors ?? []}
        done={req.query.done === '1'}
      />
    )
    return html(reply, view, { status: of.errors?.length ? 422 : 200 })
  }
  const done = (reply: FastifyReply, year: number) =>
    reply.redirect(`/office/opinions/years/${year}?done=1`, 303)
  /** A text that everyone is to read, with the city's own numbers in it at most. */
  const publicErrors = async (req: FastifyRequest, typed: Record<string, string>): Promise<FieldError[]> => {
    const known = await departments.contacts(look)
    return privacy.errorsOfFound(
      officeFrame(req).lang,
      privacy.lookOverPublic(typed, { name: '' }, known).refused,
    )
  }

  office.get<Asked>('/opinions/years/:year', (req, reply) => page(req, reply))

  office.post<Asked>('/opinions/years/:year/opinions', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const year = yearOf(req)
    const w = groupWords(officeFrame(req).lang)
    const ids = idsIn(req.body)
    const { typed } = readForm(SPEC, req.body)
    const again = (errors: FieldError[]) => page(req, reply, { typed, errors, chosen: new Set(ids) })
    if (typed.act !== 'group') {
      const isShown = typed.act === 'release'
      const released = await transact((tx) => releaseOpinions(tx, { ids, isShown, by, on: clock.today() }))
      return released.ok ? done(reply, year) : again([{ field: '', text: w.refused[released.refusal] }])
    }
    const into = /^\d+$/.test(typed.group) ? { id: Number(typed.group) } : { title: typed.newGroup }
    const found = await publicErrors(req, { newGroup: typed.newGroup })
    if (found.length > 0) return again(found)
    const grouped = await transact((tx) => groupOpinions(tx, { year, ids, into, by }))
    if (grouped.ok) return done(reply, year)
    const field = grouped.refusal === 'no-group' ? 'newGroup' : ''
    return again([{ field, text: w.refused[grouped.refusal] }])
  })

  office.post<Asked>('/opinions/years/:year/remarks', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const year = yearOf(req)
    const taken = await transact((tx) => takeRemarks(tx, { year, ids: idsIn(req.body), by }))
    if (taken.ok) return done(reply, year)
    const text = groupWords(officeFrame(req).lang).refused[taken.refusal]
    return page(req, reply, { errors: [{ field: '', text }] })
  })

  office.post<Asked>('/opinions/years/:year/closing', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const year = yearOf(req)
    const { lang } = officeFrame(req)
    const { typed, faults } = readForm(SPEC, req.body)
    const errors = (['saysKo', 'saysEn'] as const).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, groupWords(lang)[field], SPEC[field].max) }] : []
    })
    const { saysKo, saysEn } = typed
    const found = errors.length > 0 ? errors : await publicErrors(req, { saysKo, saysEn })
    if (found.length > 0) return page(req, reply, { typed, errors: found })
    const says = { ko: saysKo, en: saysEn }
    const closed = await transact((tx) =>
      closeYear(tx, { year, says, by, departmentId: by.departmentId, today: clock.today() }),
    )
    if (closed.ok) return done(reply, year)
    const missing = closed.refusal.map((one) => ({ field: '', text: words(lang).refused(one) }))
    return page(req, reply, { typed, errors: missing })
  })
}
