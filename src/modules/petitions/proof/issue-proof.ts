import { lastHead } from '#kernel/audit/daily-heads.ts'
import { findEvent } from '#kernel/audit/chain.ts'
import { findSigner, makeSigningKey } from '#kernel/crypto.ts'
import { NotFound } from '#kernel/errors.ts'
import type { Deps } from '#kernel/http.ts'
import { findAnswer } from '../answers/answer.store.ts'
import { openDetails } from '../details/details.store.ts'
import { filedHashes } from '../photographs/photograph.store.ts'
import { getPetition, type Petition } from '../petition/petition.store.ts'
import type { Act } from '../stages/stages.rule.ts'
import { answerContent, contentHash, petitionContent, saltOf } from './content.ts'
import { compactText, type Proof, type Proven, signedText } from './proof.rule.ts'

export interface IssuedProof {
  readonly petition: Petition
  readonly proof: Proof
  readonly signature: string
  readonly salt: string
  readonly content: string
  readonly signed: string
  readonly compact: string
}

/** The acts that fix what is proven: each writes `content` into its link. A later one takes the place of an earlier. */
const FIXED_BY: Readonly<Record<Proven, readonly (Act | 'file')[]>> = {
  petition: ['file', 'change'],
  answer: ['approve-answer', 'answer-merged', 'correct-answer'],
}

type Issuing = Pick<Deps, 'look' | 'transact' | 'seal' | 'clock' | 'city' | 'siteUrl'>

/**
 * Signs what the city knows of a petition now. It is made anew each time and kept nowhere: the link and the content
 * are those of the act, whenever it is asked for.
 *
 * @throws NotFound there is no such petition, or no answer yet
 */
export async function issueProof(deps: Issuing, number: string, of: Proven): Promise<IssuedProof> {
  const { look, seal, clock, city, siteUrl } = deps
  const petition = await getPetition(look, number)
  const event = await findEvent(
    look,
    `petition:${number}`,
    FIXED_BY[of].map((act) => `petition.${act}`),
  )
  if (!event) throw new NotFound('proof', `${number}/${of}`)
  const fixed = (JSON.parse(event.detail) as { content?: unknown }).content
  const content = await contentOf(deps, petition, of, fixed)
  if (content === undefined) throw new NotFound('proof', `${number}/${of}`)
  const head = await lastHead(look)
  const signer = await signerOf(deps)
  const proof: Proof = {
    city: city.name.ko,
    site: siteUrl,
    number,
    receiptNo: petition.receiptNo,
    kind: petition.kindId,
    of,
    content: typeof fixed === 'string' ? fixed : contentHash(seal, number, of, content),
    arrivedAt: petition.arrivedAt,
    paidAt: petition.paidAt,
    receivedAt: petition.receivedAt,
    decidedAt: petition.decidedAt,
    event: event.id,
    // without its secret word a hash could be tried out: it stays here
    link: event.nonce === null ? null : event.hash.toString('base64url'),
    head: head ? `${head.day}/${head.eventId}/${head.hash.toString('base64url')}` : null,
    issuedAt: clock.now(),
    keyId: signer.keyId,
  }
  const signed = signedText(proof)
  const signature = signer.sign(Buffer.from(signed)).toString('base64url')
  const salt = saltOf(seal, number, of).toString('base64url')
  return { petition, proof, signature, salt, content, signed, compact: compactText(proof, signature) }
}

/** What the act has `fixed`. Before photographs were part of it they were left out: such a proof stays as it was. */
async function contentOf(
  { look, seal }: Issuing,
  petition: Petition,
  of: Proven,
  fixed: unknown,
): Promise<string | undefined> {
  if (of === 'petition') {
    const { title, body, number } = petition
    const text = { title, body, details: await openDetails(look, seal, number) }
    const whole = petitionContent({ ...text, photographs: await filedHashes(look, number) })
    const earlier = petitionContent({ ...text, photographs: [] })
    return fixed === contentHash(seal, number, of, earlier) ? earlier : whole
  }
  const answer = await findAnswer(look, petition.number)
  return answer?.approvedAt ? answerContent(answer) : undefined
}

async function signerOf({ look, transact, seal, clock }: Issuing) {
  const known = await findSigner(look, seal)
  if (known) return known
  await transact((tx) => makeSigningKey(tx, seal, clock.now()))
  const made = await findSigner(look, seal)
  if (!made) throw new Error('the signing key that was made is not there')
  return made
}
