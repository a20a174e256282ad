import { buffer } from 'node:stream/consumers'
import type { Deps } from '#kernel/http.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { addMinutes } from '#kernel/time.ts'
import { makeRecord } from './make-record.act.ts'
import { type PetitionRecord, petitionRecord } from './petition-record.ts'
import { minutesUntilTry, namedBy, nameOf, photographNameOf } from './record.rule.ts'
import {
  endedWithoutRecord,
  openDocument,
  saveAcknowledged,
  saveFailed,
  saveSent,
  type Unsent,
  unsentAt,
} from './record.store.ts'
import { saveStray } from './mismatch.store.ts'
import { recordPdf } from './record-pdf.ts'

/** At a time: the rest follows ten minutes later. */
const MOST = 300

/** Ended petitions go to the document system; what it acknowledges is taken down. */
export const sendRecords: JobSpec = {
  name: 'petitions.send-records',
  cron: '*/10 * * * *',
  run: async (deps) => {
    const faults: unknown[] = []
    for (const { number } of await endedWithoutRecord(deps.look, MOST))
      await make(deps, number).catch((fault: unknown) => faults.push(fault))
    for (const one of await unsentAt(deps.look, deps.clock.now(), MOST)) await send(deps, one)
    await takeDown(deps)
    // one that cannot be made keeps no other back
    if (faults.length > 0) throw new AggregateError(faults, 'records could not be made')
  },
}

async function make(deps: Deps, number: string): Promise<void> {
  const { version, isEnded, record } = await petitionRecord(deps, number)
  const one = { number, version, content: record, at: deps.clock.now() }
  if (isEnded) await deps.transact((tx) => makeRecord(tx, deps.seal, one))
}

/** Written outside any transaction. Ended between writing and noting, it is written again, the same. */
async function send(deps: Deps, one: Unsent): Promise<void> {
  const { seal, documents, transact, clock, files } = deps
  try {
    const json = openDocument(seal, one.document)
    const name = nameOf(one.number, one.revision)
    const record = JSON.parse(json) as PetitionRecord
    const pdf = await recordPdf(record)
    const attachments: { name: string; bytes: Buffer }[] = []
    for (const { nth, hash } of record.photographs ?? [])
      attachments.push({ name: photographNameOf(name, nth), bytes: await buffer(await files.open(hash)) })
    const reference = await documents.send({ name, json, pdf, attachments })
    await transact((tx) => saveSent(tx, one, reference, clock.now()))
  } catch (error) {
    const nextTryAt = addMinutes(clock.now(), minutesUntilTry(one.tries + 1))
    await transact((tx) => saveFailed(tx, one, { error: causeOf(error), nextTryAt }))
  }
}

/** What went wrong, without what was sent: a path or an answer of the other side. */
const causeOf = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string }
  return (code ?? message ?? 'unknown').slice(0, 200)
}

async function takeDown({ documents, transact, clock }: Deps): Promise<void> {
  for (const one of await documents.acknowledgements()) {
    const at = clock.now()
    const named = one.name === undefined ? undefined : namedBy(one.name)
    await transact(async (tx) => {
      if (one.name === undefined) return saveStray(tx, one.file, 'unreadable', at)
      const { reference } = one
      const hash = Buffer.from(one.hash, 'hex')
      const isKnown = named && (await saveAcknowledged(tx, { ...named, hash, reference, at }))
      if (!isKnown) await saveStray(tx, one.file, 'unknown', at)
    })
    await documents.settle(one.file)
  }
}
