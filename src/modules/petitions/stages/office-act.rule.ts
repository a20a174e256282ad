import { refuse, type Result } from '#kernel/result.ts'
import { type Act, ACTS, decideMove, type Side, type Stage } from './stages.rule.ts'

/** Of a petition, what an officer's act depends on. */
export interface Case {
  readonly stage: Stage
  readonly version: number
  readonly departmentId: string | null
}
export interface Officer {
  readonly departmentId: string
  readonly rights: ReadonlySet<string>
}

/** Whose acts reach the petitions of every department. */
const EVERYWHERE: readonly Side[] = ['petition-desk', 'identity-check']

export type OfficeRefusal = 'not-yours' | 'no-right' | 'changed' | 'not-at-this-stage'

/**
 * Whether an officer may do an act now. The petition desk acts on every petition, a department on its own.
 * `version` is the one that the officer looked at: an act of another in between is never undone unseen.
 *
 * @law CPTA-ED 13 the petition desk hands over, the department handles
 * @refusal no-right, not-yours, changed, not-at-this-stage in this order
 */
export function decideOfficeAct(
  act: Act,
  petition: Case,
  officer: Officer,
  version: number,
): Result<Stage, OfficeRefusal> {
  const sides = (ACTS[act].by as readonly Side[]).filter((side) => officer.rights.has(side))
  if (sides.length === 0) return refuse('no-right')
  if (!sides.some((side) => EVERYWHERE.includes(side)) && petition.departmentId !== officer.departmentId)
    return refuse('not-yours')
  if (petition.version !== version) return refuse('changed')
  return decideMove(act, petition.stage)
}

/** Whether an officer may read a petition at all. @article 10(3) */
export const mayRead = (petition: { departmentId: string | null }, officer: Officer): boolean =>
  officer.rights.has('petition-desk') ||
  (petition.departmentId === officer.departmentId &&
    (officer.rights.has('petition-handle') || officer.rights.has('petition-approve')))

/** The acts that this officer may do on this petition now, for the page to offer. */
export const officeActs = (petition: Case, officer: Officer): ReadonlySet<Act> =>
  new Set(
    (Object.keys(ACTS) as Act[]).filter(
      (act) => decideOfficeAct(act, petition, officer, petition.version).ok,
    ),
  )
