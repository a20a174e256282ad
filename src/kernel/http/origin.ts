import type { FastifyRequest } from 'fastify'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a form was sent from one of our own pages. A browser tells; a program that tells nothing
 * has no cookie to abuse.
 */
export function isOwnForm(req: FastifyRequest, siteUrl: string): boolean {
  if (SAFE.has(req.method)) return true
  const site = req.headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
  const { origin } = req.headers
  if (origin === undefined) return true
  const sender = URL.parse(origin)
  return sender !== null && (sender.host === req.host || sender.origin === new URL(siteUrl).origin)
}
