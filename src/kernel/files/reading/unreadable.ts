/** Why a document has no preview. */
export type WhyUnreadable = 'broken' | 'locked' | 'too-large'

export class Unreadable extends Error {
  readonly why: WhyUnreadable
  constructor(why: WhyUnreadable) {
    super(why)
    this.why = why
  }
}
