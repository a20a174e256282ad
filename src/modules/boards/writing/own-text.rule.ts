export type NotOwn = 'not-own' | 'withheld'

interface Written {
  readonly authorKind: string
  readonly authorId: number | null
  readonly state: string
}
interface Asking {
  readonly citizenId: number
  readonly isWithheld: boolean
}

export const isOwn = ({ authorKind, authorId }: Omit<Written, 'state'>, citizenId: number): boolean =>
  authorKind === 'citizen' && authorId === citizenId

/** Why a writer does not take a text back: it is another's, or it is not shown any more. @article 13 */
export const whyNotWithdrawn = (written: Written, { citizenId, isWithheld }: Asking): NotOwn | undefined =>
  !isOwn(written, citizenId) ? 'not-own' : isWithheld ? 'withheld' : undefined

/** Why a writer does not change a text. What an officer let through is not changed behind it. @article 13 */
export const whyNotEdited = (
  written: Written,
  asking: Asking & { readonly looksFirst: boolean },
): NotOwn | 'looked-at' | undefined =>
  whyNotWithdrawn(written, asking) ??
  (written.state === 'refused' || (asking.looksFirst && written.state === 'shown') ? 'looked-at' : undefined)
