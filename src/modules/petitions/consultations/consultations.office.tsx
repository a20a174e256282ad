import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Result } from '#kernel/result.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { getPetition } from '../petition/petition.store.ts'
import { supplementsOf } from '../supplements/supplement.store.ts'
import { replyLater, replyToConsultation } from './answer-consultation.act.ts'
import { consult } from './consult.act.ts'
import { type ConsultRefusal, mayAnswer, type ReplyRefusal } from './consultation.rule.ts'
import { type Consultation, getConsultation, repliedBy, waitingFor } from './consultation.store.ts'
import { words } from './consultations.words.ts'
import { QuestionsPage } from './question-list.view.tsx'
import { QuestionPage } from './questions.view.tsx'

const yes = { max: 3, optional: true }
const ASK = {
  consulted: { max: 60 },
  question: { max: 4000, lines: true },
  replyBy: { max: 10, kind: 'date' },
  shareText: yes,
  shareSupplements: yes,
} as const
const REPLY = { reply: { max: 8000, lines: true } } as const
const LATER = {
  until: { max: 10, kind: 'date' },
  why: { max: 2000, lines: true },
  state: { max: 2000, lines: true },
} as const
type Request = FastifyRequest<{ Params: { id: string }; Querystring: { done?: unknown } }>
interface Answer {
  typed?: Readonly<Record<string, string>>
  errors?: FieldError[]
}

/** Questions to other departments, from the case page, and what they answer. @law CPTA 20 @article 10(3) @article 17(1) */
export function consultationRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  const { look, clock, transact } = deps

  desk.act<typeof ASK, ConsultRefusal>({
    path: 'consultation',
    spec: ASK,
    texts: ['question'],
    words: (lang) => {
      const w = words(lang)
      const shares = { shareText: w.shareText, shareSupplements: w.shareSupplements }
      return {
        fields: { consulted: w.post, question: w.question, replyBy: w.replyBy, ...shares },
        refused: w.refused,
      }
    },
    fieldOf: {
      'no-such-post': 'consulted',
      'own-department': 'consulted',
      'reply-in-the-past': 'replyBy',
      'reply-after-due': 'replyBy',
    },
    carryOut: (tx, base, { consulted, question, replyBy, shareText, shareSupplements }) =>
      consult(tx, {
        ...base,
        postId: consulted,
        question,
        replyBy: localDate(replyBy),
        sharesText: shareText === 'yes',
        sharesSupplements: shareSupplements === 'yes',
      }),
  })

  office.get('/consultations', async (req, reply) => {
    const { departmentId, lang } = clerkOf(req)
    const names = await departments.list(look)
    const page = (
      <QuestionsPage
        frame={officeFrame(req)}
        waiting={await waitingFor(look, departmentId)}
        replied={await repliedBy(look, departmentId)}
        departmentNames={new Map(names.map((one) => [one.id, one.name[lang]]))}
        today={clock.today()}
      />
    )
    return html(reply, page)
  })

  /** @throws NotFound, Forbidden asked of another department */
  async function readable(req: Request): Promise<Consultation> {
    const { id } = req.params
    if (!/^\d{1,9}$/.test(id)) throw new NotFound('consultation', id)
    const consultation = await getConsultation(look, Number(id))
    if (!mayAnswer(consultation, clerkOf(req)))
      throw new Forbidden(`consultation ${id} was asked of another department`)
    return consultation
  }

  /** What is shared is shared while the petition is open. */
  async function page(req: Request, reply: FastifyReply, { typed = {}, errors = [] }: Answer = {}) {
    const consultation = await readable(req)
    const clerk = clerkOf(req)
    const { number, sharesText, sharesSupplements, askingPostId } = consultation
    const petition = await getPetition(look, number)
    await transact((tx) =>
      privacy.noteAccess(tx, { about: `petition:${number}`, by: clerk, what: 'read', at: clock.now() }),
    )
    const isOpen = petition.endedAt === null
    const supplied = isOpen && sharesSupplements ? await supplementsOf(look, number) : []
    const view = (
      <QuestionPage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        consultation={consultation}
        asker={await askerOf(askingPostId, clerk.lang)}
        shared={isOpen && sharesText ? { title: petition.title, body: petition.body } : undefined}
        supplements={supplied.flatMap((one) => one.supplied?.text ?? [])}
        isOpen={isOpen}
        today={clock.today()}
        typed={typed}
        errors={errors}
        done={req.query.done === '1'}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/consultations/:id', (req, reply) => page(req as Request, reply))

  office.post('/consultations/:id/reply', async (request, reply) => {
    const req = request as Request
    const { id } = await readable(req)
    const read = readForm(REPLY, req.body)
    const base = { id, by: clerkOf(req), at: clock.now() }
    const w = words(clerkOf(req).lang)
    return finish(req, reply, read, { reply: w.reply }, REPLY, () =>
      transact((tx) => replyToConsultation(tx, { ...base, reply: read.typed.reply })),
    )
  })

  office.post('/consultations/:id/later', async (request, reply) => {
    const req = request as Request
    const { id } = await readable(req)
    const read = readForm(LATER, req.body)
    const base = { id, by: clerkOf(req), at: clock.now() }
    const { later: w } = words(clerkOf(req).lang)
    const labels = { until: w.until, why: w.reason, state: w.state }
    return finish(req, reply, read, labels, LATER, () => {
      const { until, why, state } = read.typed
      const act = { ...base, until: localDate(until), reason: why, state }
      return transact((tx) => replyLater(tx, act))
    })
  })

  async function finish(
    req: Request,
    reply: FastifyReply,
    {
      typed,
      faults,
    }: { typed: Record<string, string>; faults: Partial<Record<string, Parameters<typeof faultText>[1]>> },
    labels: Record<string, string>,
    spec: Record<string, { max: number }>,
    carryOut: () => Promise<Result<void, ReplyRefusal | 'not-asked-of-you'>>,
  ) {
    const { lang } = clerkOf(req)
    const errors = Object.entries(labels).flatMap(([field, label]) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, label, spec[field]?.max ?? 0) }] : []
    })
    errors.push(...privacy.errorsIn(lang, 'petition', typed, Object.keys(labels)))
    if (errors.length > 0) return page(req, reply, { typed, errors })
    const done = await carryOut()
    if (done.ok) return reply.redirect(`/office/consultations/${req.params.id}?done=1`, 303)
    const field = done.refusal === 'reply-extension-too-long' ? 'until' : ''
    return page(req, reply, {
      typed,
      errors: [{ field, text: words(lang).replyRefused[done.refusal] }],
    })
  }

  async function askerOf(postId: string, lang: 'ko' | 'en'): Promise<string> {
    const holder = await departments.findHolder(look, postId)
    if (!holder) return postId
    const staff = holder.staffId === null ? undefined : await accounts.find(look, holder.staffId)
    return `${holder.departmentName[lang]} ${holder.title[lang]} ${staff?.name ?? ''} (${holder.phone})`
  }
}
