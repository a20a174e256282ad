import type { Holder } from '#modules/departments/index.ts'
import type { Lang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { Lines } from '#ui/lines.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { Moment } from '#ui/when.tsx'
import type { Outcome } from '../answers/outcome.rule.ts'
import type { CaseProps } from '../case/case.view.tsx'
import { words as inboxWords } from '../inbox/inbox.words.ts'
import { approvalWords } from './approvals.words.ts'
import type { Approval, StepDone } from './line.store.ts'
import type { Rank } from './policy.rule.ts'

/** Who is on lines: the posts, and the people by their number (`staff:7`). */
export interface LineNames {
  readonly posts: ReadonlyMap<string, Holder>
  readonly people: ReadonlyMap<string, string>
}
/** The approval line of a petition, as an officer sees it. */
export interface CaseLine {
  /** Every round, oldest first. */
  readonly approvals: readonly Approval[]
  readonly names: LineNames
  /** What waits for this clerk. */
  readonly turn:
    | { readonly approval: Approval; readonly step: StepDone; readonly isActing: boolean }
    | undefined
  /** Who would decide, by outcome. */
  readonly finals: ReadonlyMap<Outcome, { readonly postId: string; readonly rank: Rank }>
  readonly isConflict: boolean
  /** Who may review a draft of this clerk. */
  readonly reviewers: readonly Holder[]
  /** Who holds those posts. */
  readonly reviewerNames: ReadonlyMap<string, string>
}

/** Department, title and, of a post, who holds it now. */
export function postLabel(names: LineNames, postId: string, lang: Lang, person?: string | null): string {
  const post = names.posts.get(postId)
  if (!post) return postId
  const holder = post.staffId === null ? undefined : names.people.get(`staff:${post.staffId}`)
  const name = person ? names.people.get(person) : (holder ?? inboxWords(lang).nobody)
  return `${post.departmentName[lang]} ${post.title[lang]} ${name ?? ''}`.trim()
}

/** One round: who wrote it, who reviewed, who decided or has yet to. @law CPTA 27 */
export function LineSteps({ approval, names, lang }: { approval: Approval; names: LineNames; lang: Lang }) {
  const w = approvalWords(lang)
  const waits = approval.steps.find((one) => one.decision === null)
  const isOpen = approval.endedAt === null
  const role = (one: StepDone) => (one.isFinal ? `${w.final} (${w.delegated[approval.rank]})` : `${w.review}`)
  const of = (one: StepDone) => {
    const who = postLabel(names, one.donePost ?? one.postId, lang, one.doneBy)
    return one.isActing ? `${who} (${w.actingFor(postLabel(names, one.postId, lang).trim())})` : who
  }
  return (
    <Timeline
      lang={lang}
      items={[
        {
          at: <Moment lang={lang} at={approval.openedAt} />,
          label: `${w.drafted}: ${postLabel(names, approval.draftedPost, lang, approval.draftedBy)}`,
          done: true,
        },
        ...approval.steps.map((one) => ({
          at: one.doneAt ? <Moment lang={lang} at={one.doneAt} /> : isOpen && one === waits ? w.waiting : '',
          label: `${role(one)}: ${of(one)}${one.decision === 'given-back' ? ` - ${w.ended['given-back']}` : ''}`,
          detail: one.remark ? <Lines text={one.remark} /> : undefined,
          done: one.decision === 'approved',
          now: isOpen && one === waits,
        })),
      ]}
    />
  )
}

/** On the case page: the newest round, and the earlier ones folded away. */
export function LineRecord({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = approvalWords(lang)
  const { approvals, names } = file.line
  const newest = approvals.at(-1)
  if (!newest) return null
  const earlier = approvals.slice(0, -1)
  return (
    <section>
      <h2>{w.record}</h2>
      {newest.ended === 'taken-back' && <p class="subtle">{w.ended['taken-back']}</p>}
      <LineSteps approval={newest} names={names} lang={lang} />
      {earlier.length > 0 && (
        <Disclosure summary={w.earlier}>
          {earlier.map((one) => (
            <>
              <h3>
                {w.round(one.round)} {w.subject[one.subject]}
                {one.ended === 'taken-back' && ` (${w.ended['taken-back']})`}
              </h3>
              <LineSteps approval={one} names={names} lang={lang} />
            </>
          ))}
        </Disclosure>
      )}
    </section>
  )
}
