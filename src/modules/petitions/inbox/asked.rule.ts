import type { Stage } from '../stages/stages.rule.ts'

/** What stands on a worklist: of the petition desk, of a post, of a department, or what waits for its head. */
export const VIEWS = ['desk', 'approval', 'mine', 'department'] as const
export type View = (typeof VIEWS)[number]
/** What is late, what is due today, and what nobody holds. */
export const URGENCIES = ['overdue', 'today', 'unheld'] as const
export type Urgency = (typeof URGENCIES)[number]

export const DESK: readonly Stage[] = ['awaiting-payment', 'filed', 'received', 'sent-back']
export const IN_CHARGE: readonly Stage[] = ['processing', 'awaiting-supplement']

/** What an officer wants to see of a worklist. */
export interface Asked {
  readonly view: View | undefined
  readonly urgency: Urgency | undefined
  readonly kind: string
  readonly stage: string
  /** Part of a title, or a number. */
  readonly text: string
  /** From 1. */
  readonly page: number
}

const MOST_PAGES = 1_000
const oneOf = <T extends string>(all: readonly T[], asked: unknown): T | undefined =>
  all.find((one) => one === asked)
const text = (asked: unknown, longest: number): string =>
  typeof asked === 'string' ? asked.trim().slice(0, longest) : ''

/** Reads an address, whatever stands in it. `views` are those that the post has. */
export function readAsked(query: Readonly<Record<string, unknown>>, views: readonly View[]): Asked {
  const page = Number(query['page'])
  return {
    view: oneOf(views, query['view']),
    urgency: oneOf(URGENCIES, query['due']),
    kind: /^[a-z0-9-]{1,60}$/.exec(text(query['kind'], 60))?.[0] ?? '',
    stage: oneOf([...DESK, ...IN_CHARGE], query['stage']) ?? '',
    text: text(query['q'], 60),
    page: Number.isInteger(page) && page >= 1 && page <= MOST_PAGES ? page : 1,
  }
}

/** The address of a worklist, after its question mark: what differs from the plain one. */
export function queryOf(asked: Partial<Asked>): string {
  const { view, urgency, kind, stage, text: q, page } = asked
  return new URLSearchParams({
    ...(view && { view }),
    ...(urgency && { due: urgency }),
    ...(kind && { kind }),
    ...(stage && { stage }),
    ...(q && { q }),
    ...(page && page > 1 && { page: String(page) }),
  }).toString()
}
