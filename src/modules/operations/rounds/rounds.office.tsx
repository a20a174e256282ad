import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { countAnswers } from '../answers/answer.store.ts'
import { releasedIn } from '../opinions/released.store.ts'
import { words as questionWords } from '../questions/questions.words.ts'
import type { Both } from '../questions/question.rule.ts'
import { resultsOf } from '../results/result.store.ts'
import { yearLines } from '../years/year.store.ts'
import { BuilderPage } from './builder.view.tsx'
import { deleteDraft, endRound } from './end-round.act.ts'
import { editRound, makeRound } from './edit-round.act.ts'
import { openRound } from './open-round.act.ts'
import { NEW_ROUND, readRound, type RoundTyped, typedOf } from './round-form.ts'
import { type OpenRefusal, stateOf } from './round.rule.ts'
import { pageIn } from './page-in.ts'
import { countRounds, getRound, roundsOf, type Round } from './round.store.ts'
import { NewRoundPage, RoundsPage } from './rounds-office.view.tsx'
import { words } from './rounds.words.ts'

const HERE = '/office/opinions'
type Asked = { Params: { id: string }; Querystring: { done?: unknown; refused?: unknown } }
type NewTyped = RoundTyped & { year: string; like: string }
const MORE = {
  year: { max: 4 },
  like: { max: 15, optional: true },
  version: { max: 9, optional: true },
} as const
/** Rounds on a page of the list. */
const SIZE = 50
const END = {
  version: { max: 9, optional: true },
  whyKo: { max: 500, lines: true, optional: true },
  whyEn: { max: 500, lines: true, optional: true },
} as const
const FIELDS: Record<string, string> = {
  'closes-before': 'closesOn',
  'other-year': 'opensOn',
  'no-why': 'whyKo',
  'why-personal': 'whyKo',
}

/** /office/opinions: the rounds of the managing department. @article 3(3) @article 4 */
export function roundOfficeRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, seal } = deps
  const thisYear = () => Number(clock.today().slice(0, 4))
  const roundOf = ({ params }: FastifyRequest<Asked>): Promise<Round> => {
    if (!/^\d{1,15}$/.test(params.id)) throw new NotFound('opinion round', params.id)
    return getRound(look, Number(params.id))
  }
  const errorOf = (lang: Lang, refusal: keyof ReturnType<typeof words>['refused']): FieldError => ({
    field: FIELDS[refusal] ?? '',
    text: words(lang).refused[refusal],
  })

  office.get('/opinions', async (req, reply) => {
    clerkWith(req, 'site-admin')
    const rounds: { round: Round; state: ReturnType<typeof stateOf>; answers: number }[] = []
    const page = pageIn(req)
    for (const round of await roundsOf(look, { page, size: SIZE }))
      rounds.push({
        round,
        state: stateOf(round, clock.today()),
        answers: await countAnswers(look, round.id),
      })
    const props = { frame: officeFrame(req), years: await yearLines(look), rounds, page }
    const pages = Math.ceil((await countRounds(look)) / SIZE)
    const isDeleted = (req.query as { done?: unknown }).done === 'deleted'
    return html(reply, <RoundsPage {...props} pages={pages} isDeleted={isDeleted} />)
  })

  async function newForm(
    req: FastifyRequest,
    reply: FastifyReply,
    typed: NewTyped,
    errors: FieldError[] = [],
  ) {
    const { csrf } = clerkWith(req, 'site-admin')
    const years = [thisYear(), thisYear() + 1]
    const props = {
      frame: officeFrame(req),
      csrf,
      typed,
      errors,
      years,
      rounds: await roundsOf(look, { page: 1, size: 200 }),
    }
    return html(reply, <NewRoundPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get('/opinions/new', (req, reply) =>
    newForm(req, reply, { ...NEW_ROUND, year: String(thisYear()), like: '' }),
  )
  office.post('/opinions/new', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const { lang } = officeFrame(req)
    const { typed, errors, texts } = readRound(lang, req.body)
    const { year, like } = readForm(MORE, req.body).typed
    if (!texts) return newForm(req, reply, { ...typed, year, like }, errors)
    const from = /^\d+$/.test(like) ? Number(like) : undefined
    const made = await transact((tx) => makeRound(tx, { ...texts, year: Number(year), like: from, by }))
    if (made.ok) return reply.redirect(`${HERE}/rounds/${made.value}?done=1`, 303)
    return newForm(req, reply, { ...typed, year, like }, [errorOf(lang, made.refusal)])
  })

  async function builder(
    req: FastifyRequest<Asked>,
    reply: FastifyReply,
    {
      typed,
      errors = [],
      why: ended = { ko: '', en: '' },
    }: { typed?: RoundTyped; errors?: FieldError[]; why?: Both } = {},
  ) {
    const { csrf } = clerkWith(req, 'site-admin')
    const { lang } = officeFrame(req)
    const round = await roundOf(req)
    const { refused } = req.query
    const why = Object.keys(words(lang).refused).find((one) => one === refused)
    const shown = why ? [...errors, errorOf(lang, why as Parameters<typeof errorOf>[1])] : errors
    const props = {
      frame: officeFrame(req),
      csrf,
      round,
      state: stateOf(round, clock.today()),
      typed: typed ?? typedOf(round),
      errors: shown,
      why: ended,
      done: req.query.done === '1',
      answers: await countAnswers(look, round.id),
      results: { counts: await resultsOf(look, round.id), released: await releasedIn(look, round.id) },
    }
    return html(reply, <BuilderPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }
  office.get<Asked>('/opinions/rounds/:id', (req, reply) => builder(req, reply))

  office.post<Asked>('/opinions/rounds/:id', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const { lang } = officeFrame(req)
    const { id } = await roundOf(req)
    const { typed, errors, texts } = readRound(lang, req.body)
    const version = Number(readForm(MORE, req.body).typed.version)
    if (!texts) return builder(req, reply, { typed, errors })
    const edited = await transact((tx) => editRound(tx, { ...texts, id, version, by }))
    if (edited.ok) return reply.redirect(`${HERE}/rounds/${id}?done=1`, 303)
    return builder(req, reply, { typed, errors: [errorOf(lang, edited.refusal)] })
  })

  office.post<Asked>('/opinions/rounds/:id/opening', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const round = await roundOf(req)
    const version = Number(readForm(MORE, req.body).typed.version)
    const opened = await transact((tx) =>
      openRound(tx, seal, { id: round.id, version, by, at: clock.now(), departmentId: by.departmentId }),
    )
    if (opened.ok) return reply.redirect(`${HERE}/rounds/${round.id}?done=1`, 303)
    return builder(req, reply, { errors: openErrors(officeFrame(req).lang, opened.refusal, round) })
  })

  office.post<Asked>('/opinions/rounds/:id/ending', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const { id } = await roundOf(req)
    const { version, whyKo, whyEn } = readForm(END, req.body).typed
    const act = { id, version: Number(version), by, at: clock.now(), why: { ko: whyKo, en: whyEn } }
    const ended = await transact((tx) => endRound(tx, act))
    if (ended.ok) return reply.redirect(`${HERE}/rounds/${id}?done=1`, 303)
    const errors = [errorOf(officeFrame(req).lang, ended.refusal)]
    return builder(req, reply, { why: { ko: whyKo, en: whyEn }, errors })
  })

  office.post<Asked>('/opinions/rounds/:id/deletion', async (req, reply) => {
    const by = clerkWith(req, 'site-admin')
    const { id } = await roundOf(req)
    const version = Number(readForm(MORE, req.body).typed.version)
    const deleted = await transact((tx) => deleteDraft(tx, { id, version, by }))
    if (deleted.ok) return reply.redirect(`${HERE}?done=deleted`, 303)
    return builder(req, reply, { errors: [errorOf(officeFrame(req).lang, deleted.refusal)] })
  })

  function openErrors(lang: Lang, refusal: OpenRefusal, { questions }: Round): FieldError[] {
    if (typeof refusal === 'string') return [{ field: '', text: words(lang).refused[refusal] }]
    const faults = questionWords(lang).fault
    return refusal.questions.map(({ n, fault }) => {
      const at = questions.findIndex((one) => one.n === n) + 1
      const text = at === 0 ? faults[fault] : words(lang).faultAt(at, faults[fault])
      return { field: '', text }
    })
  }
}
