import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '#kernel/errors.ts'
import { contentDisposition, type Files } from '#kernel/files.ts'
import type { Form } from './address.rule.ts'
import { isNameOf } from './address.rule.ts'
import type { MediaShown } from './media-shown.store.ts'
import { TYPES } from './media.rule.ts'

/**
 * Seconds for which a browser may show an edition without asking; nobody between it and us may. Short: what is taken
 * away before its period ends is not shown on.
 */
const LONGEST_SECONDS = 300

/** The number in an address. @throws NotFound */
export function mediaIdIn(req: FastifyRequest): number {
  const { id = '' } = req.params as { id?: string }
  if (!/^[1-9]\d{0,14}$/.test(id)) throw new NotFound('media', id.slice(0, 20))
  return Number(id)
}

/** The name of what is asked for, and of which form. */
const askedIn = (req: FastifyRequest) => req.params as { name?: string; form?: string }

/** Whether an address names what is there, in this form. */
function bytesAskedFor(req: FastifyRequest, media: MediaShown) {
  const { name = '', form } = askedIn(req)
  const ending = /\.([a-z0-9]+)$/.exec(name)?.[1]
  if (!isNameOf(name, media.name)) return undefined
  if (form === undefined) return ending === media.ending ? { ...media, ending: media.ending } : undefined
  return media.forms.find((one) => one.form === (form as Form) && one.ending === ending)
}

/**
 * Sends an image, one of its forms, or a file to be saved. The browser of whoever got it may show an edition for
 * `seconds`, five minutes at most, and asks whether it is the same then; every other cache asks again, so that nothing outlives its posting period. Without `seconds` nobody keeps
 * any of it.
 *
 * @throws NotFound another name, or a form that is not made
 */
export async function sendMedia(
  req: FastifyRequest,
  reply: FastifyReply,
  { files, media, seconds }: { files: Pick<Files, 'open'>; media: MediaShown; seconds?: number },
) {
  const asked = bytesAskedFor(req, media)
  if (!asked) throw new NotFound('media', `${media.id} ${askedIn(req).name?.slice(0, 100)}`)
  reply.header(
    'content-disposition',
    contentDisposition(media.name, media.kind === 'image' ? 'inline' : 'attachment'),
  )
  if (seconds !== undefined && isKnownAfter(req, reply, { media, ending: asked.ending, seconds }))
    return reply.code(304).send()
  const file = await files.open(asked.hash)
  return reply.type(TYPES[asked.ending]).header('content-length', asked.bytes).send(file)
}

/** Says how long it may be kept, and whether it is there already. */
function isKnownAfter(
  req: FastifyRequest,
  reply: FastifyReply,
  { media, ending, seconds }: { media: MediaShown; ending: string; seconds: number },
): boolean {
  const tag = `"${media.id}-${media.edition}-${askedIn(req).form ?? 'whole'}-${ending}"`
  const isThisEdition = (req.query as { v?: unknown }).v === String(media.edition)
  const kept = Math.min(seconds, LONGEST_SECONDS)
  reply
    .header('etag', tag)
    .header(
      'cache-control',
      isThisEdition && kept > 0 ? `private, max-age=${kept}, must-revalidate` : 'private, no-cache',
    )
  return isKnown(req.headers['if-none-match'], tag)
}

const isKnown = (known: string | undefined, tag: string): boolean =>
  known?.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*') === true
