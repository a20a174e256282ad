import { ok, refuse, type Result } from '#kernel/result.ts'

export type EditRefusal = 'not-yours' | 'changed'

/** The department in charge edits its own texts, the managing department all. @article 3(3) @article 5(1) */
export const mayEdit = (
  of: { departmentId: string },
  editor: { departmentId: string; rights: ReadonlySet<string> },
): boolean =>
  editor.rights.has('site-admin') ||
  (editor.rights.has('page-edit') && editor.departmentId === of.departmentId)

/** The same for a change of what the editor looked at: what somebody else wrote meanwhile is not undone unseen. */
export function decideEdit(
  of: { departmentId: string; version: number },
  editor: { departmentId: string; rights: ReadonlySet<string> },
  version: number,
): Result<void, EditRefusal> {
  if (!mayEdit(of, editor)) return refuse('not-yours')
  return of.version === version ? ok(undefined) : refuse('changed')
}
