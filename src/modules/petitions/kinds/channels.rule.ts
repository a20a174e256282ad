import type { Channel } from './handbook.rule.ts'

/** The ways in which a kind may be applied for now: what a policy has opened online among them. @law CPTA-ED 10(3) */
export const channelsOf = (kind: {
  channels: readonly Channel[]
  isOpenedOnline: boolean
}): readonly Channel[] =>
  kind.isOpenedOnline && !kind.channels.includes('online') ? ['online', ...kind.channels] : kind.channels
