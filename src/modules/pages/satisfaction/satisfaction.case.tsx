import { createHmac } from 'node:crypto'
import { privacy } from '#modules/privacy/index.ts'
import { sameBytes } from '#kernel/crypto.ts'
import { Problem } from '#kernel/errors.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { documentsAt } from '#kernel/search.ts'
import { inLang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { AskForm } from './ask.view.tsx'
import { markOf } from './asking-frames.tsx'
import { takeDayKey } from './day-key.act.ts'
import { giveSatisfaction } from './give-satisfaction.act.ts'
import { readReceipt, receiptOf } from './receipt.rule.ts'
import { isPagePath, LONGEST_REMARK, SCORES } from './satisfaction.rule.ts'
import { AgainPage, ThanksPage } from './satisfaction.view.tsx'
import { words } from './satisfaction.words.ts'

/** From one address. */
const VOTES = { tries: 60, minutes: 60 }
const SPEC = {
  page: { max: 200, optional: true },
  mark: { max: 30, optional: true },
  satisfaction: { max: 1, choices: SCORES },
  remark: { max: LONGEST_REMARK, lines: true, optional: true },
} as const satisfies Spec
type Asked = { Querystring: Record<'page' | 'counted' | 'receipt', unknown> }

/**
 * Takes what the form at the end of a public page sends, and thanks. No cookie, no address: what tells a second vote
 * of a day is a hash under a key that lives as long as the day.
 *
 * @article 4 the opinions of users @article 17(1) nothing of a person in them
 */
export function satisfactionRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame, city } = deps
  const w = words(lang)
  const labels = { satisfaction: w.score, remark: w.remark }

  /** Who answers for a page; the managing department where it is no department's own. @article 5(2) */
  const ownerOf = async (path: string): Promise<string> =>
    (await documentsAt(look, [path])).get(path)?.departmentId ?? city.managingDepartment

  scope.post('/satisfaction', async (req, reply) => {
    const { typed, faults } = readForm(SPEC, req.body)
    const { page: path, mark, satisfaction, remark } = typed
    if (!isPagePath(path) || !sameBytes(Buffer.from(mark), Buffer.from(markOf(seal, path))))
      throw new Problem(422, 'not a page of ours')
    const again = async (errors: FieldError[], status = 422) => {
      const form = <AskForm lang={lang} path={path} mark={mark} typed={typed} errors={errors} />
      return html(reply, <AgainPage frame={await frame(lang, path)} errors={errors} form={form} />, {
        status,
      })
    }
    const errors = (['satisfaction', 'remark'] as const).flatMap((field) => {
      const fault = faults[field]
      return fault ? [{ field, text: faultText(lang, fault, labels[field], SPEC[field].max) }] : []
    })
    if (!faults.remark)
      errors.push(
        ...(privacy.errorsOfFound(lang, privacy.lookOver('public', { remark }).refused) as typeof errors),
      )
    if (errors.length > 0) return again(errors)

    const votedOn = clock.today()
    const key = await transact((tx) => takeDayKey(tx, seal, votedOn))
    const hash = (...parts: string[]) => createHmac('sha256', key).update(JSON.stringify(parts)).digest()
    if (
      !(await noteTry(transact, `satisfaction ${hash(req.ip).toString('base64url')}`, VOTES, clock.now()))
    ) {
      reply.header('retry-after', '600')
      return again([{ field: '', text: w.refused['too-often'] }], 429)
    }
    // the same remark sent twice has one number
    const receipt = receiptOf(hash(req.ip, path, remark))
    const given = { path, lang, remark, receipt, votedOn, score: Number(satisfaction) }
    const departmentId = await ownerOf(path)
    const once = hash(req.ip, path)
    const isCounted = await transact((tx) => giveSatisfaction(tx, { ...given, departmentId, once }))
    const query = new URLSearchParams({ page: path, counted: isCounted ? '1' : '0' })
    if (remark !== '') query.set('receipt', receipt)
    return reply.redirect(inLang(lang, `/satisfaction?${query}`), 303)
  })

  scope.get<Asked>('/satisfaction', async (req, reply) => {
    const { page: path, counted, receipt } = req.query
    const view = (
      <ThanksPage
        frame={await frame(lang, '/satisfaction')}
        isCounted={counted !== '0'}
        receipt={typeof receipt === 'string' ? readReceipt(receipt) : undefined}
        path={typeof path === 'string' && isPagePath(path) ? path : undefined}
      />
    )
    return html(reply, view)
  })
}
