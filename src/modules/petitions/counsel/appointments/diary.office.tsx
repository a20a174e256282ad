import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { addDays, instantAt, type LocalDate, localDate } from '#kernel/time.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { findAsker } from '../asker/asker.store.ts'
import { isAppointmentNumber } from '../asker/number.store.ts'
import { counselorOf } from '../desk/counselor.ts'
import { fieldNames } from '../fields/field.store.ts'
import { words } from '../office.words.ts'
import { diaryOf } from './appointment.store.ts'
import { cancelAppointment } from './cancel.act.ts'
import { DiaryPage } from './diary.view.tsx'

const HERE = '/office/counsel/appointments'
const LONGEST_REASON = 500
type Query = Partial<Record<'day' | 'cancel' | 'done', unknown>>

/** A counselor's appointments, day by day, to be printed too. @article 11(1) @article 17(1) who looked is noted */
export function diaryRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, seal, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    {
      day,
      cancel,
      reason = '',
      errors = [],
    }: { day: LocalDate; cancel: string; reason?: string; errors?: FieldError[] },
  ) {
    const { clerk } = await counselorOf(deps, req)
    const { postId } = clerk
    const frame = officeFrame(req)
    const span = { postId, from: instantAt(day, 0), to: instantAt(addDays(day, 1), 0) }
    const lines = await transact(async (tx) => {
      const appointments = await diaryOf(tx, seal, span)
      const opened = []
      for (const appointment of appointments) {
        const { number } = appointment
        await privacy.noteAccess(tx, { about: `counsel:${number}`, by: clerk, what: 'read', at: clock.now() })
        opened.push({ appointment, asker: await findAsker(tx, seal, number) })
      }
      return opened
    })
    const view = (
      <DiaryPage
        frame={frame}
        csrf={clerk.csrf}
        day={day}
        now={clock.now()}
        holiday={(await loadCalendar(look)).holidays.get(day)}
        lines={lines}
        names={await fieldNames(look, frame.lang)}
        cancel={cancel}
        reason={reason}
        errors={errors}
        done={(req.query as Query).done === '1'}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  const dayIn = (text: unknown): LocalDate => {
    try {
      return localDate(String(text))
    } catch {
      return clock.today()
    }
  }

  office.get<{ Querystring: Query }>('/counsel/appointments', (req, reply) => {
    const { day, cancel } = req.query
    return page(req, reply, { day: dayIn(day), cancel: typeof cancel === 'string' ? cancel : '' })
  })

  office.post('/counsel/appointments/cancellation', async (req, reply) => {
    const { clerk } = await counselorOf(deps, req)
    const w = words(officeFrame(req).lang)
    const spec = {
      number: { max: 20 },
      day: { max: 10 },
      reason: { max: LONGEST_REASON, lines: true, optional: true },
    }
    const { typed, faults } = readForm(spec, req.body)
    const { number, reason } = typed
    const day = dayIn(typed.day)
    if (!isAppointmentNumber(number)) return reply.redirect(HERE, 303)
    const cancelling = {
      number,
      side: { postId: clerk.postId },
      reason: faults.reason ? '' : reason,
      by: clerk,
      at: clock.now(),
    }
    const done = await transact((tx) => cancelAppointment(tx, deps, cancelling))
    if (done.ok) return reply.redirect(`${HERE}?day=${day}&done=1`, 303)
    const field = done.refusal === 'no-reason' ? 'reason' : ''
    const errors = [{ field, text: w.notCancelled[done.refusal] }]
    return page(req, reply, { day, cancel: number, reason, errors })
  })
}
