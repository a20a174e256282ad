import type { FastifyReply } from 'fastify'
import { TooMany } from '#kernel/errors.ts'
import { contentDisposition } from '#kernel/files.ts'
import type { Deps } from '#kernel/http.ts'
import { noteTry } from '#kernel/http/limits.ts'
import type { Lang } from '#kernel/words.ts'
import { getKind } from '../kinds/kind.store.ts'
import { issueProof } from './issue-proof.ts'
import type { Proven } from './proof.rule.ts'
import { proofPdf, proofText } from './write-proof.ts'

/** A PDF takes a tenth of a second to write: so many of one petition in an hour. */
const PROOFS = { tries: 60, minutes: 60 }

/** Sends a proof, signed now, to be kept. @throws NotFound nothing to prove yet; TooMany */
export async function sendProof(
  deps: Deps,
  reply: FastifyReply,
  asked: {
    readonly number: string
    readonly of: Proven
    readonly ending: 'pdf' | 'txt'
    readonly lang: Lang
  },
) {
  const { number, of, ending, lang } = asked
  const { transact, look, clock } = deps
  if (!(await noteTry(transact, `proof of ${number}`, PROOFS, clock.now()))) throw new TooMany(600)
  const issued = await issueProof(deps, number, of)
  const name = `nurijip-proof-${number}-${of}.${ending}`
  reply.header('content-disposition', contentDisposition(name))
  if (ending === 'txt') return reply.type('text/plain; charset=utf-8').send(proofText(issued))
  const kind = (await getKind(look, issued.petition.kindId)).name[lang]
  return reply.type('application/pdf').send(await proofPdf(issued, { lang, kind }))
}
