import type { Reader } from '#kernel/db.ts'
import { formAddressOf } from './address.rule.ts'
import { formsOf } from './media-form.store.ts'
import type { MediaEnding, MediaKind } from './media.rule.ts'

/** One of the library that a writer may put into a text. */
export interface MediaChoice {
  readonly id: number
  readonly kind: MediaKind
  readonly name: string
  /** Proposed when it was uploaded. */
  readonly alt: string
  /** Address of a small picture of an image. */
  readonly thumb?: string | undefined
}

const MOST = 200
const SHOWN_BY_ALL: ReadonlySet<string> = new Set(['jpg', 'png', 'webp'])

/** The newest of the writer's department, then those of others; none of others for people of a contract. @article 3(3) */
export async function mediaChoices(
  look: Reader,
  { departmentId, contract }: { departmentId: string; contract?: object },
): Promise<MediaChoice[]> {
  let found = look
    .selectFrom('pages.media')
    .select(['id', 'kind', 'name', 'edition', 'ending', 'alt_ko as alt'])
  if (contract) found = found.where('department_id', '=', departmentId)
  const rows = await found
    .orderBy((eb) => eb('department_id', '=', departmentId), 'desc')
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
  const images = rows.filter((row) => row.kind === 'image').map((row) => row.id)
  const forms = await formsOf(look, images)
  return rows.map(({ edition, ending, alt, ...row }) => {
    const small = forms.get(row.id)?.find((one) => SHOWN_BY_ALL.has(one.ending))
    const media = {
      door: '/office/media',
      id: row.id,
      name: row.name,
      edition,
      ending: ending as MediaEnding,
    } as const
    return {
      ...row,
      kind: row.kind as MediaKind,
      alt: alt ?? '',
      thumb: small && formAddressOf(media, small.form, small.ending),
    }
  })
}
