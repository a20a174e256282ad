import { departments } from '#modules/departments/index.ts'
import type { Reader } from '#kernel/db.ts'
import { getKind } from '../kinds/kind.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { mayConcern } from './conflict.rule.ts'
import { findConflict } from './conflict.store.ts'
import type { CaseConflict } from './conflict.view.tsx'

/** Whether a petition is marked as about the department in charge, and whether it seems to be. */
export async function loadConflict(look: Reader, petition: Petition): Promise<CaseConflict> {
  const { departmentId, title, body } = petition
  const department = departmentId === null ? undefined : await departments.find(look, departmentId)
  if (!department) return { department: undefined, isMarked: false, isNamed: false, isGrievance: false }
  const { category } = await getKind(look, petition.kindId)
  const marked = await findConflict(look, petition.number)
  return {
    department: department.name,
    isMarked: marked?.departmentId === department.id,
    ...mayConcern({ title, body, category }, [department.name.ko, department.name.en]),
  }
}
