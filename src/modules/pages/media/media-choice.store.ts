import type { Reader } from '#kernel/db.ts'
import type { MediaKind } from './media.rule.ts'

/** One of the library that a writer may put into a text. */
export interface MediaChoice {
  readonly id: number
  readonly kind: MediaKind
  readonly name: string
  /** Proposed when it was uploaded. */
  readonly alt: string
}

const MOST = 200

/** The newest of the writer's department, then those of others; none of others for people of a contract. @article 3(3) */
export async function mediaChoices(
  look: Reader,
  { departmentId, contract }: { departmentId: string; contract?: object },
): Promise<MediaChoice[]> {
  let found = look.selectFrom('pages.media').select(['id', 'kind', 'name', 'alt_ko as alt'])
  if (contract) found = found.where('department_id', '=', departmentId)
  const rows = await found
    .orderBy((eb) => eb('department_id', '=', departmentId), 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  return rows.map((row) => ({ ...row, kind: row.kind as MediaKind, alt: row.alt ?? '' }))
}
