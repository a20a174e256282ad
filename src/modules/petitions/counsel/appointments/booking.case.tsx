import type { FastifyReply, FastifyRequest } from 'fastify'
import { setCookie } from '#kernel/http/cookies.ts'
import type { Spec } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { startSession } from '#kernel/session.ts'
import { dayOf, type Instant, instant } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { keptDaysOf } from '../erasure/kept-days-of.ts'
import { mayStillSend, readAskerForm } from '../asker/asker-form.ts'
import { foundProps } from '../asker/found-note.case.tsx'
import type { FoundProps } from '../asker/found.view.tsx'
import { counselorsOn } from '../counselors.ts'
import { words } from '../counsel.words.ts'
import { fieldsOfCity } from '../fields/field.store.ts'
import { type Way, WAYS } from './appointment.store.ts'
import { book } from './book.act.ts'
import { BookingPage } from './booking.view.tsx'
import { slotsOffered } from './offered.ts'

const HERE = '/petitions/counsel/appointments/new'
const LONGEST_MATTER = 1_000
const SPEC = {
  field: { max: 60 },
  slot: { max: 100 },
  way: { max: 5, choices: WAYS },
  matter: { max: LONGEST_MATTER, lines: true },
} as const satisfies Spec

/** Booking a time with a counselor, without an account. @article 11(1) */
export function bookingRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, clock, frame, siteUrl } = deps
  const w = words(lang)
  const keptDays = keptDaysOf(deps.city)

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    {
      typed,
      day: asked = '',
      errors = [],
      found,
      note,
      status = errors.length > 0 || found === 'warned' ? 422 : 200,
    }: Shown,
  ) {
    const now = clock.now()
    const counselors = await counselorsOn(look, clock.today())
    const fields = (await fieldsOfCity(look)).filter((field) =>
      counselors.some((one) => one.fieldId === field.id),
    )
    const field = fields.find((one) => one.id === typed['field'])
    const own = counselors.filter((one) => one.fieldId === field?.id)
    const postIds = own.map((one) => one.postId)
    const slots = field ? await slotsOffered(look, { fieldId: field.id, postIds, now }) : []
    const days = [...new Set(slots.map((one) => dayOf(one.startsAt)))]
    const day = days.find((one) => one === asked) ?? days[0]
    const view = (
      <BookingPage
        frame={await frame(lang, pathOf(req, lang))}
        {...{ fields, field, counselors: own, slots, day, typed, errors, found, note, keptDays }}
      />
    )
    return html(reply, view, { status })
  }

  scope.get<{ Querystring: Record<'field' | 'day', unknown> }>(HERE, (req, reply) => {
    const text = (value: unknown) => (typeof value === 'string' ? value : '')
    return page(req, reply, { typed: { field: text(req.query.field) }, day: text(req.query.day) })
  })

  scope.post(HERE, async (req, reply) => {
    const labels = { field: w.field, slot: w.booking.slot, way: w.booking.way, matter: w.booking.matter }
    const { typed, errors, asker, ...seen } = readAskerForm(lang, req.body, {
      spec: SPEC,
      labels,
      texts: ['matter'],
    })
    const { postId, startsAt } = slotIn(typed.slot)
    const day = startsAt === undefined ? '' : dayOf(startsAt)
    if (seen.found !== 'masked' && typed.way === 'phone' && typed.phone === '')
      errors.push({ field: 'phone', text: w.booking.needsPhone })
    if (errors.length > 0 || seen.found)
      return page(req, reply, { typed, day, errors, ...foundProps(lang, seen, labels) })
    const at = clock.now()
    if (!(await mayStillSend(transact, req.ip, at)))
      return page(req, reply, { typed, day, errors: [{ field: '', text: w.form.tooMany }], status: 429 })
    const { field: fieldId, matter } = typed
    const way = typed.way as Way
    const token = await transact(async (tx) => {
      if (startsAt === undefined) return undefined
      const booking = { fieldId, postId, startsAt, way, lang, matter, asker, from: req.ip, at }
      const booked = await book(tx, deps, booking)
      return booked.ok ? startSession(tx, { kind: 'case', subject: booked.value, at }) : undefined
    })
    if (token === undefined) {
      const taken = [{ field: 'slot', text: w.booking.taken }]
      return page(req, reply, { typed: { ...typed, slot: '' }, day, errors: taken })
    }
    setCookie(reply, 'case', token, siteUrl.startsWith('https:'))
    return reply.redirect(inLang(lang, '/petitions/counsel/mine?done=booked'), 303)
  })
}

interface Shown extends Partial<FoundProps> {
  typed: Partial<Record<string, string>>
  day?: string
  errors?: FieldError[]
  status?: number
}

/** `roads-2|2026-11-26T01:00:00.000Z` */
function slotIn(text: string): { postId: string; startsAt: Instant | undefined } {
  const [postId = '', at = ''] = text.split('|')
  return { postId, startsAt: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/.test(at) ? readInstant(at) : undefined }
}

function readInstant(text: string): Instant | undefined {
  try {
    return instant(text)
  } catch {
    return undefined
  }
}
