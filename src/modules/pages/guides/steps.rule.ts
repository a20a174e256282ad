import type { Block, Document } from '../document/document.rule.ts'

/** A step of a guide: what its heading says, and what stands below it. */
export interface GuideStep {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** What a guide says before its first step, and its steps: each begins with a heading of the second level. @article 3(2)7 */
export function stepsOf({ blocks }: Document): { before: readonly Block[]; steps: readonly GuideStep[] } {
  const before: Block[] = []
  const steps: { title: string; blocks: Block[] }[] = []
  for (const block of blocks) {
    if (block.is === 'heading' && block.level === 2)
      steps.push({ title: block.spans.map((one) => one.text).join(''), blocks: [] })
    else (steps.at(-1)?.blocks ?? before).push(block)
  }
  return { before, steps }
}
