import type { FastifyReply } from 'fastify'
import { contentDisposition, type Files, PICTURE_TYPE } from '#kernel/files.ts'
import type { Attachment } from './attachment.store.ts'

/** Sends a file of a posting: pictures to be seen, everything else to be kept. */
export async function sendAttachment(
  reply: FastifyReply,
  files: Pick<Files, 'open'>,
  { hash, name, type }: Attachment,
) {
  const file = await files.open(hash)
  return reply
    .type(type)
    .header(
      'content-disposition',
      type === PICTURE_TYPE ? `inline; filename="${name}"` : contentDisposition(name),
    )
    .header('cache-control', 'no-cache')
    .send(file)
}
