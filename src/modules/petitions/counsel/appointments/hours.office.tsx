import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { instantAt, localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { errorsOf } from '../../contact-fields/field-errors.ts'
import { counselorOf } from '../desk/counselor.ts'
import { words } from '../office.words.ts'
import { takenOf } from './appointment.store.ts'
import { exceptionsOf, hoursOf } from './hours.store.ts'
import { HoursPage } from './hours.view.tsx'
import { addTimes, dropTimes } from './save-hours.act.ts'
import { minuteOf } from './slots.rule.ts'

const HERE = '/office/counsel/hours'
const WEEK = {
  weekday: { max: 1, choices: ['1', '2', '3', '4', '5'] },
  opens: { max: 5 },
  closes: { max: 5 },
  slot: { max: 3 },
} as const satisfies Spec
const DAY = {
  day: { max: 10, kind: 'date' },
  kind: { max: 5, choices: ['away', 'extra'] },
  dayOpens: { max: 5 },
  dayCloses: { max: 5 },
} as const satisfies Spec
/** Minutes of a slot on a day besides the week. */
const EXTRA_SLOT = 30
type Typed = Partial<Record<string, string>>

/** When a counselor may be booked: each week, and on days that differ. @article 11(1) */
export function hoursRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: Typed = {},
    errors: FieldError[] = [],
  ) {
    const { clerk } = await counselorOf(deps, req)
    const { done, booked } = req.query as Partial<Record<'done' | 'booked', unknown>>
    const view = (
      <HoursPage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        hours={await hoursOf(look, [clerk.postId])}
        exceptions={await exceptionsOf(look, [clerk.postId], clock.today())}
        today={clock.today()}
        typed={typed}
        errors={errors}
        done={done === '1'}
        booked={/^\d{1,4}$/.test(String(booked)) ? Number(booked) : 0}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  /** The stretch of a form, or what is wrong with it. */
  function stretchIn(req: FastifyRequest, from: [string, string], to: [string, string]) {
    const w = words(officeFrame(req).lang).hours
    const [opens, closes] = [minuteOf(from[1]), minuteOf(to[1])]
    const errors: FieldError[] = []
    if (opens === undefined) errors.push({ field: from[0], text: w.wrongTime })
    if (closes === undefined) errors.push({ field: to[0], text: w.wrongTime })
    if (opens !== undefined && closes !== undefined && opens >= closes)
      errors.push({ field: to[0], text: w.wrongOrder })
    return { opens: opens ?? 0, closes: closes ?? 0, errors }
  }

  office.get('/counsel/hours', (req, reply) => page(req, reply))

  office.post('/counsel/hours', async (req, reply) => {
    const { clerk: by } = await counselorOf(deps, req)
    const { lang } = officeFrame(req)
    const w = words(lang).hours
    const { typed, faults } = readForm(WEEK, req.body)
    const { opens, closes, errors: wrong } = stretchIn(req, ['opens', typed.opens], ['closes', typed.closes])
    const slotMinutes = /^\d+$/.test(typed.slot) ? Number(typed.slot) : 0
    const labels = { weekday: w.weekday, opens: w.opens, closes: w.closes, slot: w.slot }
    const missing = errorsOf(lang, WEEK, faults, labels)
    const errors = missing.length > 0 ? missing : wrong
    if (errors.length === 0 && (slotMinutes < 10 || slotMinutes > 120))
      errors.push({ field: 'slot', text: w.wrongSlot })
    if (errors.length > 0) return page(req, reply, typed, errors)
    const times = { weekday: Number(typed.weekday), opens, closes, slotMinutes }
    await transact((tx) => addTimes(tx, { of: 'week', times, by, at: clock.now() }))
    return reply.redirect(`${HERE}?done=1`, 303)
  })

  office.post('/counsel/hours/days', async (req, reply) => {
    const { clerk: by } = await counselorOf(deps, req)
    const { lang } = officeFrame(req)
    const w = words(lang).hours
    const { typed, faults } = readForm(DAY, req.body)
    const labels = { day: w.day, kind: w.kind, dayOpens: w.opens, dayCloses: w.closes }
    const missing = errorsOf(lang, DAY, faults, labels)
    const stretch = stretchIn(req, ['dayOpens', typed.dayOpens], ['dayCloses', typed.dayCloses])
    const errors = missing.length > 0 ? missing : stretch.errors
    if (errors.length > 0) return page(req, reply, typed, errors)
    const [day, { opens, closes }] = [localDate(typed.day), stretch]
    const slotMinutes = typed.kind === 'extra' ? EXTRA_SLOT : null
    const times = { day, opens, closes, slotMinutes }
    await transact((tx) => addTimes(tx, { of: 'day', times, by, at: clock.now() }))
    const [from, to] = [instantAt(day, opens), instantAt(day, closes)]
    const booked = (await takenOf(look, [by.postId], from)).filter((one) => one.startsAt < to)
    const warning = slotMinutes === null && booked.length > 0 ? `&booked=${booked.length}` : ''
    return reply.redirect(`${HERE}?done=1${warning}`, 303)
  })

  office.post('/counsel/hours/removal', async (req, reply) => {
    const { clerk: by } = await counselorOf(deps, req)
    const { id, of } = readForm({ id: { max: 15 }, of: { max: 4 } }, req.body).typed
    const which = of === 'week' ? 'week' : 'day'
    if (/^\d+$/.test(id))
      await transact((tx) => dropTimes(tx, { of: which, id: Number(id), by, at: clock.now() }))
    return reply.redirect(`${HERE}?done=1`, 303)
  })
}
