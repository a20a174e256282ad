/** Why a result of a provider is not taken. */
export type IdentityRefusal = 'cancelled' | 'forged' | 'expired' | 'other-session'
/** Why a guardian cannot consent. @law PIPA 22-2 */
export type GuardianRefusal = 'answered' | 'outgrown' | 'not-of-age' | 'the-child'
