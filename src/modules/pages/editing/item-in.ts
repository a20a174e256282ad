import type { FastifyRequest } from 'fastify'
import { NotFound } from '#kernel/errors.ts'

/** The number of a text in an address. @throws NotFound */
export function idIn(req: FastifyRequest): number {
  const { id } = req.params as { id: string }
  if (!/^\d{1,15}$/.test(id)) throw new NotFound('item', id)
  return Number(id)
}
