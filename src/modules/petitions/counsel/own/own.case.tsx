import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import type { Actor } from '#kernel/audit.ts'
import { NotFound } from '#kernel/errors.ts'
import { setCookie } from '#kernel/http/cookies.ts'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { icalendarOf } from '#kernel/icalendar.ts'
import { csrfOf, type Session } from '#kernel/session.ts'
import type { FieldError } from '#ui/field.tsx'
import { cancelAppointment } from '../appointments/cancel.act.ts'
import { getAppointment } from '../appointments/appointment.store.ts'
import { isAppointmentNumber, isQuestionNumber } from '../asker/number.store.ts'
import { words } from '../counsel.words.ts'
import { fieldNames, findField } from '../fields/field.store.ts'
import { findQuestionAnswer } from '../questions/answer.store.ts'
import { chooseQuestionPublication } from '../questions/choose-publication.act.ts'
import { beginPetition } from '../questions/hand-over.act.ts'
import { isShown } from '../questions/question.rule.ts'
import { getQuestion } from '../questions/question.store.ts'
import { OwnAppointmentPage } from './own-appointment.view.tsx'
import { OwnQuestionPage } from './own.view.tsx'
import { counselSession, MINE } from './own-session.ts'

const DONE = ['asked', 'booked', 'cancelled', 'publication'] as const

/** One question or appointment, for whoever asked or booked. @article 11(1) */
export function ownCounselRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, siteUrl, city } = deps
  const { inside, frameOf, to } = counselSession(scope, deps)
  const w = words(lang)
  const byOf = (req: FastifyRequest): Actor => ({ id: 'asker', from: req.ip })

  async function page(req: FastifyRequest, reply: FastifyReply, session: Session, errors: FieldError[] = []) {
    const { subject: number } = session
    const asked = (req.query as { done?: unknown }).done
    const done = DONE.find((one) => one === asked)
    const frame = { ...(await frameOf(req, session)), path: MINE }
    const given = { frame, csrf: csrfOf(session.token), done, errors }
    const status = { status: errors.length > 0 ? 422 : 200 }
    if (isAppointmentNumber(number))
      return html(reply, <OwnAppointmentPage {...given} {...(await appointmentOf(number))} />, status)
    const question = await getQuestion(look, seal, number)
    if (question.erasedAt !== null) throw new NotFound('question', number)
    const answer = await findQuestionAnswer(look, seal, number)
    const isPublic = isShown({ isOpen: question.isOpen, approvedAt: answer?.approvedAt })
    const field = (await fieldNames(look, lang)).get(question.fieldId) ?? question.fieldId
    const counselor = answer?.answeredAt ? (await departments.entries(look, [answer.postId]))[0] : undefined
    const own = { question, answer: answer?.answeredAt ? answer : undefined, field, isPublic, counselor }
    return html(reply, <OwnQuestionPage {...given} {...own} />, status)
  }

  async function appointmentOf(number: string) {
    const appointment = await getAppointment(look, seal, number)
    const counselor = (await departments.entries(look, [appointment.postId]))[0]
    const department = counselor && (await departments.find(look, counselor.departmentId))
    const field = (await fieldNames(look, lang)).get(appointment.fieldId) ?? appointment.fieldId
    const place = department ? `${department.name[lang]}, ${department.address[lang]}` : ''
    return { appointment, counselor, field, place, mayCancel: appointment.startsAt > clock.now() }
  }

  scope.get(
    MINE,
    inside((req, reply, session) => page(req, reply, session)),
  )

  scope.post(
    `${MINE}/publication`,
    inside(async (req, reply, { subject: number }) => {
      const isOpen = readForm({ open: { max: 3 } }, req.body).typed.open === 'yes'
      if (isQuestionNumber(number))
        await transact((tx) => chooseQuestionPublication(tx, seal, { number, isOpen, by: byOf(req) }))
      return to(reply, `${MINE}?done=publication`)
    }),
  )

  scope.post(
    `${MINE}/petition`,
    inside(async (_req, reply, { subject: number }) => {
      if (!isQuestionNumber(number)) return to(reply, MINE)
      const { fieldId } = await getQuestion(look, seal, number)
      const kindId = (await findField(look, fieldId))?.kindId
      if (kindId === undefined) return to(reply, '/petitions/new')
      const begun = await transact((tx) => beginPetition(tx, deps, { number, kindId, at: clock.now() }))
      if (!begun.ok) return to(reply, MINE)
      setCookie(reply, 'draft', begun.value, siteUrl.startsWith('https:'))
      return to(reply, '/petitions/new/check')
    }),
  )

  scope.post(
    `${MINE}/cancellation`,
    inside(async (req, reply, session) => {
      const { subject: number } = session
      if (!isAppointmentNumber(number)) return to(reply, MINE)
      const act = { number, side: 'asker', reason: undefined, by: byOf(req), at: clock.now() } as const
      const done = await transact((tx) => cancelAppointment(tx, deps, act))
      return done.ok
        ? to(reply, `${MINE}?done=cancelled`)
        : page(req, reply, session, [{ field: '', text: w.own.notNow }])
    }),
  )

  scope.get(
    `${MINE}/appointment.ics`,
    inside(async (_req, reply, { subject: number }) => {
      if (!isAppointmentNumber(number)) return to(reply, MINE)
      const { appointment: a, field, place, counselor } = await appointmentOf(number)
      const text = icalendarOf('counsel', [
        {
          uid: `${number}@${new URL(siteUrl).hostname}`,
          startsAt: a.startsAt,
          endsAt: a.endsAt,
          writtenAt: clock.now(),
          sequence: a.version - 1,
          summary: w.own.summary(city.name[lang], field),
          description: `${w.number}: ${number}\n${w.own.ways[a.way]}\n${counselor?.phone ?? city.phone}`,
          location: a.way === 'visit' ? place : '',
          cancelled: a.cancelledAt !== null,
          alarm: w.own.alarm,
        },
      ])
      return reply
        .type('text/calendar; charset=utf-8')
        .header('content-disposition', `attachment; filename="${number}.ics"`)
        .send(text)
    }),
  )
}
