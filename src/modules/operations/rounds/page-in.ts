import type { FastifyRequest } from 'fastify'

/** The page of a list that an address asks for, from 1. */
export function pageIn(req: FastifyRequest): number {
  const { page } = req.query as { page?: unknown }
  return typeof page === 'string' && /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1
}
