/** Why a document has no preview; `beyond`: it may be whole, and our reader cannot. */
export type WhyUnreadable = 'broken' | 'locked' | 'too-large' | 'beyond'

export class Unreadable extends Error {
  readonly why: WhyUnreadable
  constructor(why: WhyUnreadable) {
    super(why)
    this.why = why
  }
}
