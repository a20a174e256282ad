import { pages } from '#modules/pages/index.ts'
import type { Reader } from '#kernel/db.ts'
import { documentsAt } from '#kernel/search.ts'
import type { Lang } from '#kernel/words.ts'
import { getGroup } from '../groups/group.store.ts'
import { getOpenedRound } from '../rounds/opened-round.store.ts'
import { type FiledOpinion, opinionsWith } from './opinion.store.ts'
import { words } from './opinions.words.ts'
import type { StandingOf } from './standing.view.tsx'

/** Where the opinions of a receipt number stand; none where nobody left any with it. @article 4 */
export async function standingsWith(look: Reader, receiptHash: Buffer, lang: Lang): Promise<StandingOf[]> {
  const w = words(lang)
  const remark = await pages.remarks.find(look, receiptHash)
  const opinions = await opinionsWith(look, receiptHash)
  const title = remark && (await documentsAt(look, [remark.path])).get(remark.path)?.title
  const aboutOf = async ({ roundId, question }: FiledOpinion): Promise<string> => {
    if (remark) return w.onPage(title ?? remark.path)
    if (roundId === null) return w.free
    const { questions } = await getOpenedRound(look, roundId)
    return questions.find((one) => one.n === question)?.label[lang] ?? w.free
  }
  const found: StandingOf[] = []
  for (const one of opinions)
    found.push({
      about: await aboutOf(one),
      filedOn: one.filedOn,
      group: one.groupId === null ? undefined : await getGroup(look, one.groupId),
      isOpinion: true,
      remark,
    })
  if (remark && opinions.length === 0)
    found.push({
      about: w.onPage(title ?? remark.path),
      filedOn: remark.votedOn,
      group: undefined,
      isOpinion: false,
      remark,
    })
  return found
}
