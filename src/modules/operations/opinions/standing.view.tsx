import type { LocalDate } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import { Timeline, type TimelineItem } from '#ui/timeline.tsx'
import { Day } from '#ui/when.tsx'
import { stageOf } from '../groups/group.rule.ts'
import type { Group } from '../groups/group.store.ts'
import { words } from './opinions.words.ts'

/** Where an opinion stands, without its text. */
export interface StandingOf {
  /** The question that it answers, the page on which it was left, or neither. */
  readonly about: string
  readonly filedOn: LocalDate
  /** Undefined: not in a round, or not yet grouped. */
  readonly group: Group | undefined
  readonly isOpinion: boolean
  /** Of an opinion left with a vote on a page: what the department did. */
  readonly remark: { did: string | null; dealtOn: LocalDate | null } | undefined
}

export function Standing({ lang, of }: { lang: Lang; of: StandingOf }) {
  const w = words(lang)
  const { group, remark } = of
  const day = (on: LocalDate | null) => (on === null ? '' : <Day lang={lang} day={on} />)
  const korean = (text: string) => (
    <div lang="ko">
      <Lines text={text} />
    </div>
  )
  const items: TimelineItem[] = [{ at: day(of.filedOn), label: w.stage.filed, done: true }]
  if (remark)
    items.push({
      at: day(remark.dealtOn),
      label: w.dealt,
      detail: remark.did === null ? w.waiting : korean(remark.did),
      done: remark.did !== null,
    })
  if (of.isOpinion) items.push(...itemsOf(lang, group, day, korean))
  const stage = !of.isOpinion && remark ? undefined : group ? stageOf(group) : 'filed'
  return (
    <section>
      <h2>{of.about}</h2>
      {stage && <p>{stage === 'filed' ? w.filedSays : w.stage[stage]}</p>}
      <Timeline lang={lang} items={items} />
    </section>
  )
}

function itemsOf(
  lang: Lang,
  group: Group | undefined,
  day: (on: LocalDate | null) => TimelineItem['at'],
  korean: (text: string) => TimelineItem['detail'],
): TimelineItem[] {
  const w = words(lang)
  const decided = group?.decision
  return [
    { at: '', label: w.stage.grouped, detail: group && korean(group.title), done: group !== undefined },
    {
      at: day(group?.decidedOn ?? null),
      label: decided ? `${w.stage.decided}: ${w.decision[decided]}` : w.stage.decided,
      detail:
        group?.reason == null
          ? undefined
          : lang === 'en' && group.reasonEn !== null
            ? group.reasonEn
            : korean(group.reason),
      done: Boolean(decided),
    },
    ...(decided === 'not'
      ? []
      : [
          {
            at: day(group?.doneOn ?? null),
            label: w.stage.done,
            detail: group?.done == null ? undefined : korean(group.done),
            done: group?.done != null,
          },
        ]),
    {
      at: day(group?.reportedOn ?? null),
      label: w.stage.reported,
      detail: group?.reportedOn ? (
        <a href={inLang(lang, `/about/opinions/${group.year}`)}>{w.report(group.year)}</a>
      ) : undefined,
      done: group?.reportedOn != null,
    },
  ]
}
