import type { FastifyInstance } from 'fastify'
import type { Deps } from '#kernel/http.ts'
import { isWithinWindow, readEvent } from './event.rule.ts'
import { isSigned } from './signature.ts'
import { takeEvent } from './take-event.act.ts'

/** From one address in a minute: a provider sends them again in bursts. */
const PER_MINUTE = 6_000
const BODY_BYTES = 65_536
/** What came and was kept, and still a person must look at. */
const FOR_A_PERSON = new Set(['amount-differs', 'no-charge'])
const textOf = (header: unknown): string => (typeof header === 'string' ? header : '')

/**
 * POST /events: what the provider of virtual accounts tells, signed. Without a secret there is no such address.
 *
 * @article 9(2)
 */
export function paymentEventRoutes(scope: FastifyInstance, deps: Deps, secret: string | undefined): void {
  if (!secret) return
  const { transact, clock } = deps
  scope.removeAllContentTypeParsers()
  scope.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: BODY_BYTES }, (_req, body, done) =>
    done(null, body),
  )
  const config = { rateLimit: { max: PER_MINUTE, timeWindow: '1 minute' } }

  scope.post('/events', { config }, async (req, reply) => {
    const body = Buffer.isBuffer(req.body) ? req.body : Buffer.alloc(0)
    const answer = (status: number, outcome: string) =>
      reply
        .code(status)
        .header('cache-control', 'no-store')
        .type(status < 400 ? 'application/json' : 'application/problem+json')
        .send(JSON.stringify(status < 400 ? { outcome } : { status, outcome }))
    const timestamp = textOf(req.headers['nurijip-timestamp'])
    const signature = textOf(req.headers['nurijip-signature'])
    const at = clock.now()
    const isOurs = isSigned(secret, timestamp, body, signature) && isWithinWindow(timestamp, at)
    if (!isOurs) return answer(401, 'not-signed')
    const text = body.toString()
    const event = readEvent(text)
    if (!event.ok) return answer(400, event.refusal)
    const taken = await transact((tx) =>
      takeEvent(tx, deps, { event: event.value, body: text, from: req.ip, at }),
    )
    if (!taken.ok) return answer(409, taken.refusal)
    return answer(FOR_A_PERSON.has(taken.value) ? 422 : 200, taken.value)
  })
}
