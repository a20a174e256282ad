import { ok, refuse, type Result } from '#kernel/result.ts'
import type { ItemState } from './item-state.rule.ts'

export type ChangeRefusal = 'not-yours' | 'changed'
export type EditRefusal = ChangeRefusal | 'trashed' | 'locked' | 'unseen-media'

interface Editor {
  readonly departmentId: string
  readonly rights: ReadonlySet<string>
  /** Of whoever works under a contract: the sections that it names. */
  readonly contract?: { readonly sections: readonly string[] }
}

/**
 * The department in charge edits its own texts, the managing department all; whoever works under a contract those of
 * its sections, whatever the department.
 *
 * @article 3(3) @article 5(1)
 */
export const mayEdit = (of: { departmentId: string; section?: string }, editor: Editor): boolean =>
  editor.contract
    ? of.section !== undefined && editor.contract.sections.includes(of.section)
    : mayAsStaff(of, editor)

const mayAsStaff = (of: { departmentId: string }, editor: Editor): boolean =>
  editor.rights.has('site-admin') ||
  (editor.rights.has('page-edit') && editor.departmentId === of.departmentId)

/** The same for a change of what the editor looked at: what somebody else wrote meanwhile is not undone unseen. */
export function decideChange(
  of: { departmentId: string; section?: string; version: number },
  editor: Editor,
  version: number,
): Result<void, ChangeRefusal> {
  if (!mayEdit(of, editor)) return refuse('not-yours')
  return of.version === version ? ok(undefined) : refuse('changed')
}

/** The same of a text, which may be in the trash. */
export function decideEdit(
  of: { departmentId: string; section?: string; version: number; state: ItemState },
  editor: Editor,
  version: number,
): Result<void, EditRefusal> {
  if (mayEdit(of, editor) && of.state === 'trash') return refuse('trashed')
  return decideChange(of, editor, version)
}
