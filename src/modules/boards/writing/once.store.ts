import { hashToken } from '#kernel/crypto.ts'

/** A form is sent once by one writer: what somebody else sends of the same form is another's. */
export const onceHashOf = (of: {
  readonly authorKind: 'citizen' | 'staff'
  readonly authorId: number
  readonly once: string
}): Buffer => hashToken(`${of.authorKind} ${of.authorId} ${of.once}`)
