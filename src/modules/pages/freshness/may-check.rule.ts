import { ok, refuse, type Result } from '#kernel/result.ts'
import type { ItemState } from '../items/item-state.rule.ts'
import { type EditRefusal, mayEdit } from '../items/may-edit.rule.ts'

export type Checker = Parameters<typeof mayEdit>[1] & {
  /** Of their own department: reminded of its texts, whether they write in them or not. */
  readonly isHead: boolean
}

/** Whoever may edit a text, and the head of the department that answers for it; nobody of a contract. @article 5(1) */
export const mayCheck = (of: { departmentId: string; section?: string }, by: Checker): boolean =>
  by.contract === undefined && (mayEdit(of, by) || (by.isHead && by.departmentId === of.departmentId))

/** Whether somebody may say that what they looked at is still right. @article 5(1) */
export function decideCheck(
  of: { departmentId: string; section: string; version: number; state: ItemState },
  by: Checker,
  version: number,
): Result<void, EditRefusal> {
  if (!mayCheck(of, by)) return refuse('not-yours')
  if (of.state === 'trash') return refuse('trashed')
  return of.version === version ? ok(undefined) : refuse('changed')
}
