import type { FastifyReply, FastifyRequest } from 'fastify'
import { readForm } from '#kernel/http/form.ts'
import { type CaseScope, html } from '#kernel/http.ts'
import { dayText, inLang } from '#kernel/words.ts'
import type { Citizen } from '../citizens/citizen.ts'
import { consentsOf } from '../citizens/consent.store.ts'
import { forCitizen } from '../citizens/for-citizen.ts'
import { CHANGE_DAYS, decideNickname } from '../citizens/nickname.rule.ts'
import { type CitizenDeps, nicknameMeans } from '../citizens/surroundings.ts'
import { nicknameWords } from '../joining/joining.words.ts'
import { changeNickname } from './change-nickname.act.ts'
import { NicknamePage } from './change.view.tsx'
import { heldData } from './held-data.ts'
import { mayChangeFrom } from './nickname-change.rule.ts'
import { openOwnAccount } from './own-account.store.ts'
import { OwnAccountPage } from './own-account.view.tsx'
import { words } from './own-account.words.ts'

const NICKNAME = '/account/nickname'

/** What a citizen sees and changes of the own account. @law PIPA 35, 36 */
export function ownAccountRoutes(scope: CaseScope, deps: CitizenDeps) {
  const { lang } = scope
  const { look, transact, seal, clock, frame, city } = deps
  const days = city.policies?.nicknameDays ?? CHANGE_DAYS

  scope.get<{ Querystring: { said?: unknown } }>(
    '/account',
    forCitizen(deps, lang, async (citizen, req: FastifyRequest, reply) => {
      const { citizenId, csrf, isVerified, isUnder14, mayWrite } = citizen
      const account = await openOwnAccount(look, seal, citizenId)
      const consents = await consentsOf(look, citizenId)
      const wantsNews = consents.some((one) => one.what === 'news' && one.withdrawnAt === null)
      const isSaved = (req.query as { said?: unknown }).said === 'saved'
      const props = { csrf, account, isVerified, isUnder14, mayWrite, wantsNews, isSaved }
      return html(reply, <OwnAccountPage frame={await frame(lang, '/account')} {...props} />)
    }),
  )

  scope.get(
    '/account/data.json',
    forCitizen(deps, lang, async ({ citizenId }, _req, reply) => {
      reply.header('content-disposition', 'attachment; filename="nurijip-account.json"')
      reply.type('application/json; charset=utf-8')
      return JSON.stringify(await heldData(look, seal, citizenId), undefined, 2)
    }),
  )

  async function page(reply: FastifyReply, { csrf }: Citizen, nickname: string, error?: string) {
    const errors = error === undefined ? [] : [{ field: 'nickname', text: error }]
    const props = { csrf, nickname, days, errors }
    return html(reply, <NicknamePage frame={await frame(lang, NICKNAME)} {...props} />, {
      status: error === undefined ? 200 : 422,
    })
  }
  scope.get(
    NICKNAME,
    forCitizen(deps, lang, (citizen, _req, reply) => page(reply, citizen, citizen.nickname)),
  )
  scope.post(
    NICKNAME,
    forCitizen(deps, lang, async (citizen, req, reply) => {
      const { typed } = readForm({ nickname: { max: 100 } }, req.body)
      const decided = decideNickname(typed.nickname, await nicknameMeans(deps))
      const { refused } = nicknameWords(lang)
      const again = (error: string) => page(reply, citizen, typed.nickname.slice(0, 100), error)
      if (!decided.ok) return again(refused[decided.refusal])
      const { citizenId } = citizen
      const at = clock.now()
      const change = { citizenId, nickname: decided.value, days, by: citizen, at }
      const done = await transact((tx) => changeNickname(tx, seal, change))
      if (done.ok) return reply.redirect(inLang(lang, '/account?said=saved'), 303)
      if (done.refusal === 'taken') return again(refused.taken)
      const { nicknameChangedAt } = await openOwnAccount(look, seal, citizenId)
      const from = mayChangeFrom(nicknameChangedAt, clock.today(), days) ?? clock.today()
      return again(words(lang).nickname.tooSoon(dayText(lang, from)))
    }),
  )
}
