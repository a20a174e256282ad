import type { Reader } from '#kernel/db.ts'

/** Posts that people held, the newest first; `ended_on` is the first day on which it was held no more. */
export const postsHeldBy = (look: Reader, staffIds: readonly number[]) =>
  look
    .selectFrom('departments.appointment as a')
    .innerJoin('departments.post as p', 'p.id', 'a.post_id')
    .innerJoin('departments.department as d', 'd.id', 'p.department_id')
    .select(['a.staff_id', 'a.from_on', 'a.ended_on', 'p.title_ko', 'p.title_en', 'd.name_ko', 'd.name_en'])
    .where('a.staff_id', 'in', [...staffIds, 0])
    .orderBy('a.from_on', 'desc')
    .orderBy('a.id', 'desc')
    .execute()

/** Contracts under which people worked, the newest first. */
export const contractsHeldBy = (look: Reader, staffIds: readonly number[]) =>
  look
    .selectFrom('departments.contract_member as m')
    .innerJoin('departments.contract as c', 'c.id', 'm.contract_id')
    .select(['m.staff_id', 'm.added_at', 'm.removed_at', 'c.company'])
    .where('m.staff_id', 'in', [...staffIds, 0])
    .orderBy('m.added_at', 'desc')
    .execute()
