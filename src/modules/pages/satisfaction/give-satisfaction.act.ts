import { record } from '#kernel/audit.ts'
import { hashToken } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import { insertOnce } from './day-key.store.ts'
import { insertVote, type Vote } from './vote.store.ts'

/** Nobody is on record for it: neither person nor address. */
const READER = { id: 'reader', from: 'public' }

/**
 * Keeps how a page satisfied. One vote counts of an address, a page and a day, which `once` stands for; a remark is
 * kept with any.
 *
 * @returns whether it counts
 * @article 4 the opinions of users
 */
export async function giveSatisfaction(
  tx: Tx,
  given: Pick<Vote, 'path' | 'departmentId' | 'lang' | 'score' | 'votedOn'> & {
    readonly remark: string
    readonly receipt: string
    readonly once: Buffer
  },
): Promise<boolean> {
  const { once, remark, receipt, ...vote } = given
  const isCounted = await insertOnce(tx, vote.votedOn, once)
  if (!isCounted && remark === '') return false
  await insertVote(tx, {
    ...vote,
    isCounted,
    remark: remark || null,
    receiptHash: remark === '' ? null : hashToken(receipt),
  })
  record(tx, { what: 'satisfaction.given', about: `page:${vote.path}`, by: READER, detail: { isCounted } })
  return isCounted
}
