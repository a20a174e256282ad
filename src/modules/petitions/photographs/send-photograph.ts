import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '#kernel/errors.ts'
import { type Files, PICTURE_TYPE } from '#kernel/files.ts'

/** A photograph's place in its address. @throws NotFound */
export function nthIn(req: FastifyRequest): number {
  const { nth } = req.params as { nth?: string }
  if (nth === undefined || !/^[1-9]\d{0,3}$/.test(nth)) throw new NotFound('photograph', 'without a number')
  return Number(nth)
}

/** Sends a photograph, small where the address asks for it (`?size=small`), to be kept as `name`. Nothing else is ever sent as one. */
export async function sendPhotograph(
  req: FastifyRequest,
  reply: FastifyReply,
  files: Pick<Files, 'open'>,
  { hash, previewHash }: { hash: string; previewHash: string },
  name = 'photograph',
) {
  const { size } = req.query as { size?: unknown }
  const file = await files.open(size === 'small' ? previewHash : hash)
  return reply.type(PICTURE_TYPE).header('content-disposition', `inline; filename="${name}.jpg"`).send(file)
}
