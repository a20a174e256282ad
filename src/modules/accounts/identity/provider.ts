import type { Result } from '#kernel/result.ts'
import type { IdentityRefusal } from './refusals.rule.ts'
import type { Instant, LocalDate } from '#kernel/time.ts'

/** What a provider of identity says about a person. Nothing of it is kept but what identity-check.store keeps. */
export interface Verified {
  /** The same for one person at every provider (CI). */
  readonly personKey: string
  readonly name: string
  readonly birthOn: LocalDate
  /** `phone`, `certificate` …: a word of the provider. */
  readonly method: string
  /** The provider's own number of this check. */
  readonly transactionNo: string
}

/** Somebody whom the law lets verify identities. docs/interfaces.md says what an adapter must do. @law ICNA 44-5(1)1 */
export interface IdentityProvider {
  readonly id: string
  /** Where the browser is sent. The result comes back to `returnTo` by GET, with the state in it. */
  begin(asked: { state: string; returnTo: string; at: Instant }): Promise<string>
  /** Judges what came back for a state. */
  finish(
    query: Readonly<Record<string, unknown>>,
    expected: { state: string; at: Instant },
  ): Promise<Result<Verified, IdentityRefusal>>
}
