/** Posts that a reminder may go to or come from. */
export interface InCharge {
  /** The head of the department in charge. */
  readonly headPostId: string | undefined
  /** The post that handles the petition. */
  readonly postId: string | null
  /** The petition examiners. */
  readonly examiners: readonly string[]
}

/**
 * To whom a reminder goes: to the head of the department in charge; where the head is a petition examiner, or
 * there is no head, to the post that handles it. Nowhere when there is neither.
 *
 * @law CPTA-ED 28(2)
 */
export function reminderGoesTo({ headPostId, postId, examiners }: InCharge): string | undefined {
  if (headPostId !== undefined && !examiners.includes(headPostId)) return headPostId
  return postId ?? headPostId
}
