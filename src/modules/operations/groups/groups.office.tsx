import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { type FieldSpec, readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { opinionsIn } from '../opinions/opinion.store.ts'
import { decideGroup, noteDone, reportGroup } from './decide-group.act.ts'
import { DECISIONS, type Decision, type GroupRefusal } from './group.rule.ts'
import { getGroup } from './group.store.ts'
import { GroupPage, type GroupTyped } from './group.view.tsx'
import { words } from './groups.words.ts'

type Asked = { Params: { id: string }; Querystring: { done?: unknown } }
type Field = keyof GroupTyped
const SPEC = {
  title: { max: 100 },
  decision: { max: 6, choices: DECISIONS },
  reason: { max: 2000, lines: true },
  reasonEn: { max: 2000, lines: true },
  department: { max: 60 },
  did: { max: 2000, lines: true },
  didOn: { max: 10, kind: 'date' },
} as const satisfies Record<Field, FieldSpec>
const FIELD: Partial<Record<GroupRefusal, Field>> = {
  'no-reason': 'reason',
  'no-english': 'reasonEn',
  'day-to-come': 'didOn',
}

/** /office/opinions/groups/:id @article 3(3) @article 4 each opinion is decided, done and reported */
export function groupOfficeRoutes(office: OfficeScope, { look, transact, clock }: Deps) {
  const idOf = ({ params }: FastifyRequest<Asked>): number => {
    if (!/^\d{1,15}$/.test(params.id)) throw new NotFound('opinion group', params.id)
    return Number(params.id)
  }
  async function page(
    req: FastifyRequest<Asked>,
    reply: FastifyReply,
    { typed, errors = [] }: { typed?: Partial<GroupTyped>; errors?: FieldError[] } = {},
  ) {
    const { csrf } = clerkWith(req, 'site-admin')
    const frame = officeFrame(req)
    const group = await getGroup(look, idOf(req))
    const all = await departments.list(look)
    const now = {
      title: group.title,
      decision: group.decision ?? '',
      reason: group.reason ?? '',
      reasonEn: group.reasonEn ?? '',
      department: group.departmentId ?? '',
      did: '',
      didOn: '',
    }
    const props = {
      frame,
      csrf,
      group,
      opinions: await opinionsIn(look, group.id),
      departments: all.map((one) => ({ id: one.id, name: one.name[frame.lang] })),
      typed: { ...now, ...typed },
      errors,
      done: req.query.done === '1',
    }
    return html(reply, <GroupPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get<Asked>('/opinions/groups/:id', (req, reply) => page(req, reply))

  /** Some of the fields, looked over as what everyone is to read. */
  async function read<F extends Field>(req: FastifyRequest, fields: readonly F[]) {
    const { lang } = officeFrame(req)
    const w = words(lang)
    const labels: Record<Field, string> = w
    const spec = Object.fromEntries(fields.map((one) => [one, SPEC[one] as FieldSpec])) as {
      [K in F]: FieldSpec
    }
    const { typed, faults } = readForm(spec, req.body)
    const errors: FieldError[] = fields.flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, labels[field], SPEC[field].max) }] : []
    })
    if (errors.length > 0) return { typed, errors }
    const known = await departments.contacts(look)
    const seen = privacy.lookOverPublic(typed, { name: '' }, known)
    return { typed, errors: privacy.errorsOfFound(lang, seen.refused) }
  }
  const baseOf = (req: FastifyRequest<Asked>) => ({
    id: idOf(req),
    version: Number(readForm({ version: { max: 9 } }, req.body).typed.version),
    by: clerkWith(req, 'site-admin'),
    today: clock.today(),
  })
  function answer(
    req: FastifyRequest<Asked>,
    reply: FastifyReply,
    done: Result<void, GroupRefusal | 'changed'>,
    typed?: Partial<GroupTyped>,
  ) {
    if (done.ok) return reply.redirect(`/office/opinions/groups/${idOf(req)}?done=1`, 303)
    const { refusal } = done
    const field = refusal === 'changed' ? '' : (FIELD[refusal] ?? '')
    const errors = [{ field, text: words(officeFrame(req).lang).refused[refusal] }]
    return page(req, reply, { ...(typed && { typed }), errors })
  }

  office.post<Asked>('/opinions/groups/:id/decision', async (req, reply) => {
    const base = baseOf(req)
    const { typed, errors } = await read(req, ['title', 'decision', 'reason', 'reasonEn', 'department'])
    const { title, reason, reasonEn, department } = typed
    if (errors.length === 0 && !(await departments.find(look, department)))
      errors.push({ field: 'department', text: words(officeFrame(req).lang).chooseDepartment })
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const decision = typed.decision as Decision
    const act = { ...base, title, reason, reasonEn, decision, departmentId: department }
    return answer(req, reply, await transact((tx) => decideGroup(tx, act)), typed)
  })
  office.post<Asked>('/opinions/groups/:id/doing', async (req, reply) => {
    const base = baseOf(req)
    const { typed, errors } = await read(req, ['did', 'didOn'])
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const act = { ...base, done: typed.did, doneOn: localDate(typed.didOn) }
    return answer(req, reply, await transact((tx) => noteDone(tx, act)), typed)
  })
  office.post<Asked>('/opinions/groups/:id/report', async (req, reply) => {
    const base = baseOf(req)
    return answer(req, reply, await transact((tx) => reportGroup(tx, base)))
  })
}
