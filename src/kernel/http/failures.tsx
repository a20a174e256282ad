import { randomBytes } from 'node:crypto'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { ErrorPage } from '../../ui/error-page.tsx'
import { plainError } from '../../ui/plain-error.ts'
import { findFrame } from '../clerk.ts'
import { isDatabaseDown } from '../db.ts'
import { Problem } from '../errors.ts'
import { html, type PublicDeps } from '../http.ts'
import type { Lang } from '../words.ts'

const DOWN_RETRY_SECONDS = 5

interface Failure {
  status: number
  retryAfter?: number | undefined
  incident?: string | undefined
}

/** What an error means to the reader. A fault of ours gets a number and no word of its cause. */
function failureOf(error: unknown): Failure {
  if (error instanceof Problem) return { status: error.statusCode, retryAfter: error.retryAfter }
  if (isDatabaseDown(error)) return { status: 503, retryAfter: DOWN_RETRY_SECONDS }
  const status = (error as FastifyError).statusCode ?? 500
  if (status < 500) return { status }
  return { status: 500, incident: randomBytes(4).toString('hex').toUpperCase() }
}

const langOf = (req: FastifyRequest): Lang => (/^\/en(\/|$|\?)/.test(req.url) ? 'en' : 'ko')
const wantsJson = (req: FastifyRequest): boolean => /^\/(api|open311)\//.test(req.url)

/** Every error becomes a page of ours, in the reader's language; machines get problem+json. */
export function answerFailures(app: FastifyInstance, deps: PublicDeps): void {
  app.setErrorHandler(async (error, req, reply) => {
    const failure = failureOf(error)
    if (failure.status === 503) req.log.warn((error as Error).message)
    else if (failure.status >= 500) req.log.error({ err: error, incident: failure.incident }, 'failed')
    return answer(req, reply, deps, failure)
  })
  app.setNotFoundHandler((req, reply) => answer(req, reply, deps, { status: 404 }))
}

/** For what goes wrong before any route: an address that cannot be read. Plain, because no hook has run. */
export const answerUnreadable =
  (deps: PublicDeps, headers: Readonly<Record<string, string>>) =>
  (_error: FastifyError, req: FastifyRequest, reply: FastifyReply): void => {
    const lang = langOf(req)
    const { city } = deps
    void reply
      .code(404)
      .headers(headers)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(plainError({ lang, status: 404, city: city.name[lang], phone: city.phone }))
  }

async function answer(req: FastifyRequest, reply: FastifyReply, deps: PublicDeps, failure: Failure) {
  const { status, retryAfter, incident } = failure
  reply.header('cache-control', 'no-store')
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter))
  if (wantsJson(req))
    return reply.code(status).type('application/problem+json').send(JSON.stringify({ status, incident }))
  const lang = langOf(req)
  try {
    if (status === 503) throw new Error('no database, no frame')
    const frame = findFrame(req) ?? (await deps.frame(lang, '/'))
    return html(
      reply,
      <ErrorPage frame={frame} status={status} incident={incident} retryAfter={retryAfter} />,
      { status },
    )
  } catch {
    const { city } = deps
    return reply
      .code(status)
      .type('text/html; charset=utf-8')
      .send(plainError({ lang, status, city: city.name[lang], phone: city.phone, incident, retryAfter }))
  }
}
