import type { ItemType } from './types.rule.ts'

/** Types that have their day: what is new of them is news. */
export const LATEST_TYPES: readonly ItemType[] = ['news', 'notice', 'press', 'event', 'card']
