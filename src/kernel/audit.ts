import type { Tx } from './db.ts'

/** Who acts: `staff:7`, `petitioner`, `system:clock`. Never a name: the chain keeps no person. */
export interface Actor {
  readonly id: string
  /** The network address from which they act, or the program. */
  readonly from: string
}

export interface AuditEvent {
  /** What was done: `petition.transferred`. */
  readonly what: string
  /** What it was done to: `petition:2026-000012`. */
  readonly about: string
  readonly by: Actor
  /** Facts that explain the act. No personal data: it could never be erased again. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

const recorded = new WeakMap<Tx, AuditEvent[]>()

/** Adds one line to the record of who did what. It is written, and the chain locked, when the act ends. */
export function record(tx: Tx, event: AuditEvent): void {
  const events = recorded.get(tx)
  if (events) events.push(event)
  else recorded.set(tx, [event])
}

/** What was recorded in this transaction, as `audit.append` takes it, once. For `endAct` alone. */
export function takeRecorded(tx: Tx): string | undefined {
  const events = recorded.get(tx)
  if (!events) return undefined
  recorded.delete(tx)
  const lines = events.map(({ what, about, by, detail }) => ({
    what,
    about,
    actor: by.id,
    place: by.from,
    detail: JSON.stringify(detail ?? {}),
  }))
  return JSON.stringify(lines)
}
