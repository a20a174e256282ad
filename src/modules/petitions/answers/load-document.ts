import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { namesOnLines } from '../approvals/line-names.ts'
import { approvalsOf } from '../approvals/line.store.ts'
import { correctionsOf, revisionsOf } from '../corrections/correction.store.ts'
import { getKind } from '../kinds/kind.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import { findAnswer } from './answer.store.ts'
import { decisionFor } from './decision-for.ts'
import type { Given } from './decision.view.tsx'

/** The answer as it was given, with who answered, who decided and what was corrected. Undefined before that. */
export async function givenAnswer(
  { look }: Pick<Deps, 'look'>,
  petition: Petition,
  lang: Lang,
): Promise<Given | undefined> {
  const { number } = petition
  const [told, answer] = [await decisionFor(look, petition), await findAnswer(look, number)]
  if (!told || !answer) return undefined
  const corrections = await correctionsOf(look, number)
  const revisions = await revisionsOf(look, number)
  const approved = (await approvalsOf(look, number)).filter((one) => one.ended === 'approved').at(-1)
  const names = await namesOnLines(look, approved ? [approved] : [], [answer.postId])
  const post = names.posts.get(answer.postId) ?? (await departments.findHolder(look, answer.postId))
  const staffId = Number(/^staff:(\d+)$/.exec(answer.draftedBy)?.[1] ?? 0)
  const staff = staffId > 0 ? await accounts.find(look, staffId) : undefined
  return {
    ...told,
    text: answer.text,
    kind: (await getKind(look, petition.kindId)).name[lang],
    officer:
      post && staff
        ? { department: post.departmentName[lang], name: staff.name, phone: post.phone }
        : undefined,
    stamps: (approved?.steps ?? []).map((one) => {
      const at = names.posts.get(one.donePost ?? one.postId)
      return {
        isFinal: one.isFinal,
        isActing: one.isActing,
        title: at?.title[lang] ?? '',
        name: names.people.get(one.doneBy ?? '') ?? '',
        at: one.doneAt,
      }
    }),
    drafter: approved && {
      title: names.posts.get(approved.draftedPost)?.title[lang] ?? '',
      name: names.people.get(approved.draftedBy) ?? '',
    },
    rank: approved?.rank,
    corrected: revisions.map((revision) => ({
      revision,
      why: corrections.find((one) => one.nth === revision.nth)?.why,
    })),
  }
}
