import { proposeGrounds } from '../moderation/propose-grounds.rule.ts'
import { findSimilar } from '../repeats/find-similar.ts'
import type { AdviceSources } from './advice.ts'
import { titlesOf } from './writing.store.ts'

/** From here on a writer is told: below it a proposal is for officers alone. */
const SURE = 0.5

/** What a writer is told of before the text is out. @article 6(2) @article 6(2)8 */
export const SOURCES: AdviceSources = {
  proposeGrounds: (text) => proposeGrounds(text).filter(({ score }) => score >= SURE),
  async findSimilar(look, { title, body, ...author }) {
    const { findings } = await findSimilar(look, { ...author, text: `${title}\n${body}` })
    const ids = findings.flatMap(({ of }) =>
      of.flatMap(({ written }) => ('postingId' in written ? [written.postingId] : [])),
    )
    return titlesOf(look, [...new Set(ids)])
  },
}
