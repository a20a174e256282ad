/** A posting, or a comment under one. */
export interface Of {
  readonly postingId: number
  readonly commentId: number | null
}

/** The one text that is meant. */
export const writtenOf = ({ postingId, commentId }: Of): { postingId: number } | { commentId: number } =>
  commentId === null ? { postingId } : { commentId }

/** Where it is read, below the language. */
export const addressOf = (boardId: string, { postingId, commentId }: Of): string =>
  `/boards/${boardId}/${postingId}${commentId === null ? '' : `#comment-${commentId}`}`

/** In the office: below `/office/boards`. */
export const officePathOf = ({ postingId, commentId }: Of): string =>
  `/office/boards/${commentId === null ? `postings/${postingId}` : `comments/${commentId}`}`
