import type { City } from '#kernel/city.ts'
import { SetupError } from '#kernel/errors.ts'
import { type FeePolicy, readFeePolicy } from './fee-policy.rule.ts'

/** What the city does with the fee of a petition without outcome. @throws SetupError it cannot be used, in one line */
export function feePolicyOf(city: City): FeePolicy {
  try {
    return readFeePolicy(city.policies.feeWithoutOutcome)
  } catch (error) {
    throw new SetupError(`city.json: ${(error as Error).message}`)
  }
}
