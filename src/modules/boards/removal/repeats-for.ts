import type { RepeatFinding, Written } from '../repeats/decide-repeats.rule.ts'
import { getTarget, type Target } from '../withheld/target.store.ts'
import { repeatsFound } from './evidence-of.ts'
import type { OfficeDeps } from './read-reasons.ts'

/**
 * Repeats that an officer of the board may read: what everyone may, and of the boards of the same department also what
 * is closed or waits. @article 6(2)8
 */
export async function repeatsFor(
  { look, city, clock }: Pick<OfficeDeps, 'look' | 'city' | 'clock'>,
  target: Target,
) {
  const found: { finding: RepeatFinding; written: Written; target: Target }[] = []
  for (const finding of await repeatsFound(look, city, target, clock.now())) {
    const [other] = finding.of
    if (!other) continue
    const at = await getTarget(look, other.written)
    const isOpen = at.state === 'shown' && !at.isClosed && !at.running
    if (isOpen || at.departmentId === target.departmentId)
      found.push({ finding, written: other.written, target: at })
  }
  return found
}
