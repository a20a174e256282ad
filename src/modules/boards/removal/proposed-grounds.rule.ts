import { proposeGrounds } from '../moderation/propose-grounds.rule.ts'

/** A ground that a rule would look at, with how sure it is (0 to 1) and why, as a key of words. */
export interface ProposedGround {
  readonly subparagraph: number
  readonly score: number
  readonly why: string
}

/** What rules propose about a text. A person decides. @article 6(2) */
export const proposalsFor = (text: string): readonly ProposedGround[] => proposeGrounds(text)
