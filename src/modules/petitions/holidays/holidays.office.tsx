import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Clerk, clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { listHolidays, loadCalendar, temporaryHolidays } from '#kernel/holidays.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { localDate } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { staffIdOf } from '../case/case-file.ts'
import type { Note } from '../inbox/notes.view.tsx'
import { kindsOf } from '../kinds/kind.store.ts'
import { addTemporaryHoliday } from './add-holiday.act.ts'
import { mayAddHoliday, maySeeCalendar, warnsFrom } from './calendar-end.rule.ts'
import { HolidaysPage } from './holidays.view.tsx'
import { words } from './holidays.words.ts'
import { unpromised } from './unpromised.store.ts'

const HERE = '/office/holidays'
const SPEC = { day: { max: 10, kind: 'date' }, name: { max: 60 } } as const

/** The holiday table in the office: its end, days added by hand, and what has no date. @law CPTA 19 @article 3(3) */
export function holidayRoutes(office: OfficeScope, deps: Deps) {
  const { look, clock, transact } = deps

  /** @throws Forbidden */
  function whoSees(req: FastifyRequest): Clerk {
    const clerk = clerkOf(req)
    if (!maySeeCalendar(clerk.rights)) throw new Forbidden(`the post ${clerk.postId} has no calendar`)
    return clerk
  }

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    { typed = {}, errors = [] }: { typed?: Record<string, string>; errors?: FieldError[] } = {},
  ) {
    const clerk = whoSees(req)
    const { lang } = clerk
    const { knownThrough } = await loadCalendar(look)
    const kinds = new Map((await kindsOf(look)).map((one) => [one.id, one.name[lang]]))
    const names = new Map((await departments.list(look)).map((one) => [one.id, one.name[lang]]))
    const temporary = await temporaryHolidays(look)
    const staff = await accounts.byIds(
      look,
      temporary.flatMap((one) => staffIdOf(one.by) ?? []),
    )
    const view = (
      <HolidaysPage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        knownThrough={knownThrough}
        isSoon={clock.today() >= warnsFrom(knownThrough)}
        mayAdd={mayAddHoliday(clerk.rights)}
        days={await listHolidays(look)}
        temporary={temporary.map((one) => ({
          ...one,
          by: staff.find((person) => person.id === staffIdOf(one.by))?.name,
        }))}
        unpromised={(await unpromised(look)).map((one) => ({
          ...one,
          kind: kinds.get(one.kindId) ?? one.kindId,
          department: one.departmentId === null ? '' : (names.get(one.departmentId) ?? one.departmentId),
        }))}
        mayOpen={clerk.rights.has('petition-desk')}
        typed={typed}
        errors={errors}
        done={(req.query as { done?: unknown }).done === '1'}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/holidays', (req, reply) => page(req, reply))

  office.post('/holidays', async (req, reply) => {
    const by = whoSees(req)
    const w = words(by.lang)
    const { typed, faults } = readForm(SPEC, req.body)
    const errors = (['day', 'name'] as const).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(by.lang, fault, w.add[field], SPEC[field].max) }] : []
    })
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const day = localDate(typed.day)
    const done = await transact((tx) => addTemporaryHoliday(tx, { day, name: typed.name, by }))
    if (done.ok) return reply.redirect(`${HERE}?done=1`, 303)
    if (done.refusal === 'no-right') throw new Forbidden(`the post ${by.postId} adds no holidays`)
    return page(req, reply, { typed, errors: [{ field: 'day', text: w.refused[done.refusal] }] })
  })
}

/** Above the worklists, from six months before the table ends, or as soon as a petition has no date. */
export async function calendarNote({ look, clock }: Deps, clerk: Clerk): Promise<Note | undefined> {
  if (!maySeeCalendar(clerk.rights)) return undefined
  const { knownThrough } = await loadCalendar(look)
  const { length } = await unpromised(look)
  if (length === 0 && clock.today() < warnsFrom(knownThrough)) return undefined
  const w = words(clerk.lang)
  return { tone: 'warn', title: w.note(dayText(clerk.lang, knownThrough), length), href: HERE, link: w.see }
}
