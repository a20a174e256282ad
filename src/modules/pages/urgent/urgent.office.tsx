import type { FastifyReply, FastifyRequest } from 'fastify'
import { privacy } from '#modules/privacy/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { addMinutes } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayLink } from '../document/href.rule.ts'
import { words } from './urgent.words.ts'
import { lowerUrgent, raiseUrgent } from './urgent.act.ts'
import { LEVELS, type Level, urgentNotices } from './urgent.store.ts'
import { UrgentPage, type UrgentTyped } from './urgent.view.tsx'

const HERE = '/office/urgent'
const LONGEST_HOURS = 168
const SPEC = {
  level: { max: 6, choices: LEVELS },
  textKo: { max: 200 },
  textEn: { max: 300 },
  href: { max: 300, optional: true },
  hours: { max: 3 },
} as const satisfies Spec
/** On this site, or on another that is encrypted. */
const LEADS = /^(?:\/|https:\/\/)/
const EMPTY: UrgentTyped = { level: 'info', textKo: '', textEn: '', href: '', hours: '24' }

/** What everyone must know now, raised and ended by the managing department. @article 3(3) */
export function urgentRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: UrgentTyped,
    errors: FieldError[] = [],
  ) {
    const clerk = clerkWith(req, 'site-admin')
    const done = (req.query as { done?: unknown }).done === '1'
    const notices = await urgentNotices(look)
    const props = { frame: officeFrame(req), clerk, notices, now: clock.now(), typed, errors, done }
    return html(reply, <UrgentPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/urgent', (req, reply) => page(req, reply, EMPTY))

  office.post('/urgent', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const { lang } = officeFrame(req)
    const w = words(lang)
    const { typed, faults } = readForm(SPEC, req.body)
    const errors: FieldError[] = (['level', 'textKo', 'textEn', 'href', 'hours'] as const).flatMap(
      (field) => {
        const fault = faults[field]
        return fault ? [{ field, text: faultText(lang, fault, w[field], SPEC[field].max) }] : []
      },
    )
    const hours = /^\d+$/.test(typed.hours) ? Number(typed.hours) : 0
    if (!faults.hours && (hours < 1 || hours > LONGEST_HOURS))
      errors.push({ field: 'hours', text: w.refused.hours })
    if (typed.href !== '' && !(LEADS.test(typed.href) && mayLink(typed.href)))
      errors.push({ field: 'href', text: w.refused.href })
    const { textKo, textEn, href } = typed
    errors.push(...privacy.errorsOfFound(lang, privacy.lookOver('site', { textKo, textEn, href }).refused))
    if (errors.length > 0) return page(req, reply, typed, errors)
    const at = clock.now()
    await transact((tx) =>
      raiseUrgent(tx, {
        level: typed.level as Level,
        text: { ko: typed.textKo, en: typed.textEn },
        href: typed.href || null,
        fromAt: at,
        untilAt: addMinutes(at, hours * 60),
        by,
        at,
      }),
    )
    return reply.redirect(`${HERE}?done=1`, 303)
  })

  office.post('/urgent/end', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const { id } = readForm({ id: { max: 15 } }, req.body).typed
    if (/^\d+$/.test(id)) await transact((tx) => lowerUrgent(tx, { id: Number(id), by, at: clock.now() }))
    return reply.redirect(`${HERE}?done=1`, 303)
  })
}
