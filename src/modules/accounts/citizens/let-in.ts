import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCookie, setCookie } from '#kernel/http/cookies.ts'
import type { Tx } from '#kernel/db.ts'
import { enterAsCitizen } from './enter.act.ts'
import type { Device, Way } from './sign-ins.store.ts'
import { type CitizenDeps, isSecure } from './surroundings.ts'

/** A phone or a computer, as far as the browser says; kept instead of its name and its address. */
export function deviceOf(req: FastifyRequest): Device {
  const agent = String(req.headers['user-agent'] ?? '')
  if (/Mobi|Android|iPhone|iPad/i.test(agent)) return 'phone'
  return /Windows|Macintosh|Linux|CrOS/i.test(agent) ? 'computer' : 'other'
}

/** Signs in within the act and gives the browser its cookie afterwards. */
export async function letIn(
  deps: CitizenDeps,
  req: FastifyRequest,
  reply: FastifyReply,
  way: Way,
  who: (tx: Tx) => Promise<number | undefined>,
): Promise<number | undefined> {
  const secure = isSecure(deps)
  const at = deps.clock.now()
  const entered = await deps.transact(async (tx) => {
    const citizenId = await who(tx)
    if (citizenId === undefined) return undefined
    const formerToken = readCookie(req, 'citizen', secure)
    const entering = { citizenId, way, device: deviceOf(req), formerToken, from: req.ip, at }
    return { citizenId, token: await enterAsCitizen(tx, entering) }
  })
  if (!entered) return undefined
  setCookie(reply, 'citizen', entered.token, secure)
  return entered.citizenId
}
