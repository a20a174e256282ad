/** What the finder knows. The names are those of `nurijip scan`. */
export const KINDS = [
  'resident',
  'alien',
  'passport',
  'driver',
  'phone',
  'email',
  'card',
  'account',
  'address',
  'plate',
] as const
export type PersonalKind = (typeof KINDS)[number]

/** Where a text holds something that names or reaches a person. */
export interface Finding {
  readonly kind: PersonalKind
  /** In UTF-16 units of the text as it was given. */
  readonly start: number
  /** Exclusive. */
  readonly end: number
  /** From 0 to 1. Check digits and words beside it raise it; nothing well-formed is left out for a check digit. */
  readonly confidence: number
}

/** As `Finding`, with places in the folded text. */
export interface Spot {
  readonly kind: PersonalKind
  readonly from: number
  readonly to: number
  readonly confidence: number
}

/** A number that begins with a certain digit of the text. */
export interface NumberFound {
  readonly kind: PersonalKind
  /** Digits of it. */
  readonly n: number
  readonly confidence: number
  /** Where it begins in the text, when before its first digit. */
  readonly from?: number
}
