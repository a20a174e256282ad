import { privacy } from '#modules/privacy/index.ts'
import { isMobile } from './mobile.rule.ts'

/**
 * What somebody of a contract is shown of a text: resident, alien, passport, licence and card numbers and the
 * telephones that people carry masked in every line of it; those of offices stay. Nobody else's is changed. What they save so no longer holds the number; the revision before it does.
 *
 * @article 3(3) @article 17(1)
 */
export const maskedFor = <T>({ contract }: { contract?: object }, of: T): T =>
  contract ? (masked(of) as T) : of

function withoutMobiles(text: string): string {
  const carried = privacy
    .find(text)
    .filter((one) => one.kind === 'phone' && isMobile(text.slice(one.start, one.end)))
  return carried.length === 0 ? text : privacy.mask(text, carried)
}

function masked(of: unknown): unknown {
  // the policy for names refuses those numbers and lets the telephones of offices stand
  if (typeof of === 'string') return withoutMobiles(privacy.maskFields('name', { text: of }).text)
  if (Array.isArray(of)) return of.map(masked)
  if (typeof of !== 'object' || of === null) return of
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, masked(value)]))
}
