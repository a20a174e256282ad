import { createHash } from 'node:crypto'
import { record } from '#kernel/audit.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { lockPetition } from '../petition/petition.store.ts'
import { type PetitionRecord, RECORDER } from './petition-record.ts'
import { insertRecord, lastRecord, saveRecorded, saveToSendAgain } from './record.store.ts'

/** The bytes of a record. The same record gives the same bytes. */
export const jsonOf = (content: Omit<PetitionRecord, 'revision'>, revision: number): string => {
  const { schema, ...rest } = content
  return `${JSON.stringify({ schema, revision, ...rest }, null, 1)}\n`
}
const hashOf = (json: string) => createHash('sha256').update(json).digest()

/**
 * Makes a record of an ended petition, to be sent. Acts that changed nothing of it make no other; done again, or
 * overtaken by another act, it makes none.
 *
 * @returns the revision that was made, if any
 */
export async function makeRecord(
  tx: Tx,
  seal: Seal,
  one: {
    number: string
    version: number
    content: Omit<PetitionRecord, 'revision'>
    at: Instant
  },
): Promise<number | undefined> {
  const { number, version, content, at } = one
  const petition = await lockPetition(tx, number)
  if (petition.version !== version || petition.endedAt === null) return undefined
  await saveRecorded(tx, number, version)
  const last = await lastRecord(tx, number)
  if (last && hashOf(jsonOf(content, last.revision)).equals(last.hash)) return undefined
  const revision = (last?.revision ?? 0) + 1
  const json = jsonOf(content, revision)
  const hash = hashOf(json)
  await insertRecord(tx, seal, { number, revision, hash, json, at })
  const detail = { revision, hash: hash.toString('hex') }
  record(tx, { what: 'petition.record-made', about: `petition:${number}`, by: RECORDER, detail })
  return revision
}

/** Sends a record once more: what arrived was another, or nothing is heard of it. @returns whether there is one to send */
export async function sendAgain(
  tx: Tx,
  one: { number: string; revision: number; by: { id: string; from: string }; at: Instant },
): Promise<boolean> {
  const { number, revision, by, at } = one
  await lockPetition(tx, number)
  if (!(await saveToSendAgain(tx, number, revision, at))) return false
  record(tx, { what: 'petition.record-sent-again', about: `petition:${number}`, by, detail: { revision } })
  return true
}
