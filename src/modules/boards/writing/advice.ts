import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'

/** What somebody is about to write. */
export interface Planned {
  readonly citizenId: number
  readonly personHash: Buffer | undefined
  readonly title: string
  readonly body: string
  readonly at: Instant
}

/** Items of Article 6(2) that a text may fall under, and postings that it is like. */
export interface Advice {
  readonly grounds: readonly { readonly subparagraph: number; readonly why: string }[]
  readonly similar: readonly {
    readonly boardId: string
    readonly postingId: number
    readonly title: string
  }[]
}

/** Who is asked before a posting is written. What is not there is not asked. */
export interface AdviceSources {
  readonly proposeGrounds?: (text: string) => Advice['grounds']
  readonly findSimilar?: (look: Reader, planned: Planned) => Promise<Advice['similar']>
}

/** What a writer should know before the text is out; the writer decides. Empty where there is nothing. @article 6(2) */
export async function adviceOf(look: Reader, planned: Planned, sources: AdviceSources): Promise<Advice> {
  const { proposeGrounds, findSimilar } = sources
  return {
    grounds: proposeGrounds?.(`${planned.title}\n${planned.body}`) ?? [],
    similar: (await findSimilar?.(look, planned)) ?? [],
  }
}

export const isEmpty = ({ grounds, similar }: Advice): boolean => grounds.length === 0 && similar.length === 0
