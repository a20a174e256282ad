import { createHmac } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { pages } from '#modules/pages/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html, pathOf } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { newReceipt } from '../opinions/new-receipt.ts'
import {
  type Answers,
  answerTo,
  askedOf,
  besideOf,
  decideAnswer,
  LONGEST_ANSWER,
} from '../questions/answers.rule.ts'
import { fieldOf } from '../questions/field-name.rule.ts'
import type { Question } from '../questions/question.rule.ts'
import { type AnswersRead, readAnswers } from '../questions/read-answers.ts'
import { getOpenedRound, type OpenedRound } from '../rounds/opened-round.store.ts'
import { type Once, stateOf } from '../rounds/round.rule.ts'
import { CheckAnswersPage, StepPage } from './answer.view.tsx'
import { AlreadyAnsweredPage, AnsweredPage } from './answered.view.tsx'
import { answerRound } from './answer-round.act.ts'
import { words } from './answers.words.ts'
import { findRoundKey, hasRoundOnce, KEY_PURPOSE } from './round-key.store.ts'

/** Answers from one address. */
const ANSWERS = { tries: 60, minutes: 60 }
const SPEC = {
  go: { max: 4, optional: true },
  at: { max: 3, optional: true },
  edit: { max: 3, optional: true },
  receipt: { max: 20, optional: true },
} as const
type Asked = { Params: { id: string }; Querystring: { receipt?: unknown } }

/**
 * Answering a round, a question on each page, checked before it is sent. What was answered is in the page itself: no
 * cookie, nothing kept before the end.
 *
 * @article 4 the opinions of users @article 17(1) nothing of a person in the texts
 */
export function answerRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { read, look, transact, seal, clock, frame } = deps
  const w = words(lang)
  const roundOf = async ({ params }: FastifyRequest<Asked>): Promise<OpenedRound> => {
    if (!/^\d{1,15}$/.test(params.id)) throw new NotFound('opened round', params.id)
    return getOpenedRound(read, Number(params.id))
  }
  const isOpen = (round: OpenedRound) => stateOf({ ...round, isOpened: true }, clock.today()) === 'open'

  /** What is wrong with the answer to one question, in a sentence. */
  function errorsOf(question: Question, { answers, faults }: AnswersRead): FieldError[] {
    const { n, kind, label } = question
    const field = fieldOf(n, kind === 'matrix' ? question.lines[0]?.n : 0)
    const fault = faults.find((one) => one.question === n)
    if (fault) return [{ field, text: faultText(lang, fault.fault, label[lang], LONGEST_ANSWER) }]
    const decided = decideAnswer(question, answerTo(answers, n))
    if (!decided.ok) return [{ field, text: w.refused[decided.refusal] }]
    const { text } = answerTo(answers, n)
    return privacy.errorsOfFound(lang, privacy.lookOver('public', { [field]: text }).refused)
  }

  /** What stands for whoever answers, by the policy of the round. */
  async function onceOf(req: FastifyRequest, id: number, once: Once): Promise<Buffer | undefined> {
    const sealed = once === 'open' ? undefined : await findRoundKey(look, id)
    if (!sealed) return undefined
    const parts = once === 'address' ? [req.ip] : [req.ip, req.headers['user-agent'] ?? '']
    return createHmac('sha256', seal.open(sealed, KEY_PURPOSE)).update(JSON.stringify(parts)).digest()
  }

  scope.get<Asked>('/opinions/rounds/:id', async (req, reply) => {
    const round = await roundOf(req)
    const [question] = round.questions
    if (!isOpen(round) || !question)
      return reply.redirect(inLang(lang, `/about/opinions/rounds/${round.id}`), 303)
    const around = await frame(lang, pathOf(req, lang))
    const once = await onceOf(req, round.id, round.once)
    keepForBack(reply)
    // whoever has answered is told before the questions, not after them
    if (once && (await hasRoundOnce(look, round.id, once)))
      return html(reply, <AlreadyAnsweredPage frame={around} round={round} />)
    return html(
      reply,
      <StepPage
        frame={around}
        round={round}
        question={question}
        answers={new Map()}
        receipt={newReceipt()}
        errors={[]}
      />,
    )
  })

  scope.post<Asked>('/opinions/rounds/:id', async (req, reply) => {
    const round = await roundOf(req)
    keepForBack(reply)
    const { go, at, edit, receipt: sent } = readForm(SPEC, req.body).typed
    const receipt = pages.receipts.readReceipt(sent) ?? newReceipt()
    const made = readAnswers(round.questions, req.body)
    const { answers } = made
    const asked = askedOf(round.questions, answers)
    const props = { frame: await frame(lang, pathOf(req, lang)), round, answers, receipt }
    const step = (question: Question, errors: FieldError[] = []) =>
      html(reply, <StepPage {...props} question={question} errors={errors} />, {
        status: errors.length > 0 ? 422 : 200,
      })
    const check = (errors: FieldError[] = [], status = 422) =>
      html(reply, <CheckAnswersPage {...props} errors={errors} />, {
        status: errors.length > 0 ? status : 200,
      })

    const current = asked.find((one) => one.n === Number(edit || at))
    if (current && edit !== '') return step(current)
    if (current && go === 'back') return step(besideOf(asked, current.n, -1) ?? current)
    if (current && go !== 'send') {
      const errors = errorsOf(current, made)
      if (errors.length > 0) return step(current, errors)
      const next = besideOf(asked, current.n, 1)
      return next ? step(next) : check()
    }
    for (const question of asked) {
      const errors = errorsOf(question, made)
      if (errors.length > 0) return step(question, errors)
    }
    if (go !== 'send') return check()
    return send(req, reply, {
      round,
      answers,
      receipt,
      refused: (why, status) => check([{ field: '', text: why }], status),
    })
  })

  async function send(
    req: FastifyRequest,
    reply: FastifyReply,
    of: {
      round: OpenedRound
      answers: Answers
      receipt: string
      refused: (why: string, status?: number) => FastifyReply
    },
  ) {
    const { round, answers, receipt, refused } = of
    const from = seal.lookup(req.ip, 'operations.answer.from').toString('base64url')
    if (!(await noteTry(transact, `opinion answers ${from}`, ANSWERS, clock.now()))) {
      reply.header('retry-after', '600')
      return refused(w.refused['too-often'], 429)
    }
    const once = await onceOf(req, round.id, round.once)
    const given = { roundId: round.id, answers, lang, receipt, once, today: clock.today() }
    const done = await transact((tx) => answerRound(tx, given))
    if (done.ok) {
      const query = done.value ? `?receipt=${receipt}` : ''
      return reply.redirect(inLang(lang, `/opinions/rounds/${round.id}/thanks${query}`), 303)
    }
    // the questions were looked at above: they do not change while a round is open
    return refused(w.refused[typeof done.refusal === 'string' ? done.refusal : 'missing'])
  }

  scope.get<Asked>('/opinions/rounds/:id/thanks', async (req, reply) => {
    const { receipt } = req.query
    const props = {
      frame: await frame(lang, pathOf(req, lang)),
      round: await roundOf(req),
      receipt: typeof receipt === 'string' ? pages.receipts.readReceipt(receipt) : undefined,
    }
    return html(reply, <AnsweredPage {...props} />)
  })
}

/** The browser's own step back shows what was sent; a page that it may not keep would be an error there. */
const keepForBack = (reply: FastifyReply) => reply.header('cache-control', 'private, no-cache')
