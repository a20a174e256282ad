import type { VNode } from 'preact'
import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Lines } from '#ui/lines.tsx'
import { Day, Moment } from '#ui/when.tsx'
import { words } from '../dialogue.words.ts'
import type { State } from '../messages/message.rule.ts'
import type { MessageEntry, TurnEntry } from './entry.store.ts'

export const MAYOR = '/mayor'
export const toneOf = (state: State) =>
  (({ waiting: 'info', petition: 'warn', answered: 'ok', closed: 'neutral' }) as const)[state]

/** What a department and a post are called. */
export type NameOf = (departmentId: string | null, postId: string | null) => string

/** Who drafted and who approved: department and post. @article 12(1) */
export function Trail({ lang, turn, nameOf }: { lang: Lang; turn: TurnEntry; nameOf: NameOf }) {
  const w = words(lang)
  const drafted = nameOf(turn.departmentId, turn.postId)
  const approved = nameOf(turn.approvedDepartmentId, turn.approvedPostId)
  return (
    <p class="subtle">
      {w.trail(drafted, turn.approvedAs === 'acting' ? w.acting(approved) : w.delegated(approved))},{' '}
      <Moment lang={lang} at={turn.writtenAt} short />
    </p>
  )
}

/** The turns after the first message; what was corrected is folded below its correction. */
export function Turns(props: {
  lang: Lang
  turns: readonly TurnEntry[]
  nameOf: NameOf
  /** In which they were written, where that is another than the page's. */
  textLang?: Lang | undefined
}) {
  const { lang, turns, nameOf, textLang } = props
  const w = words(lang)
  const byId = new Map(turns.map((one) => [`${one.kind} ${one.id}`, one]))
  const corrected = new Set(turns.map((one) => one.corrects))
  const said = (turn: TurnEntry): VNode => {
    const before = turn.corrects === null ? undefined : byId.get(`answer ${turn.corrects}`)
    return (
      <>
        {turn.voice && <p>{w.voiceSays[turn.voice]}</p>}
        {turn.correctionReason && (
          <p>
            <strong>{w.correctionReason}</strong>: <span lang={textLang}>{turn.correctionReason}</span>
          </p>
        )}
        <div lang={textLang}>
          <Lines text={turn.text} />
        </div>
        {turn.kind === 'answer' && <Trail lang={lang} turn={turn} nameOf={nameOf} />}
        {before && <Disclosure summary={w.before}>{said(before)}</Disclosure>}
      </>
    )
  }
  return (
    <>
      {turns
        .filter((one) => one.kind === 'follow-up' || !corrected.has(one.id))
        .map((turn) => (
          <section class={turn.voice === 'mayor' ? 'turn turn-mayor' : 'turn'}>
            <h3>
              {turn.voice ? w.voice[turn.voice] : w.followUp}
              {turn.corrects !== null && (
                <>
                  {' '}
                  <Badge tone="info">{w.corrected}</Badge>
                </>
              )}
            </h3>
            {turn.kind === 'follow-up' && (
              <p class="subtle">
                <Moment lang={lang} at={turn.writtenAt} short />
              </p>
            )}
            {said(turn)}
          </section>
        ))}
    </>
  )
}

/** A conversation in a list: of a closed one that there is one. */
export const cardOf =
  (lang: Lang, names: ReadonlyMap<string, string>, href: string) => (one: MessageEntry) => {
    const w = words(lang)
    return {
      top: <Badge tone={toneOf(one.state)}>{w.state[one.state]}</Badge>,
      title: one.title ?? w.closedTalk,
      ...(one.isOpen ? { href: `${href}/${one.id}` } : { text: w.closedSays }),
      meta: [
        names.get(one.topicId) ?? one.topicId,
        ...(one.shownAs === null ? [] : [one.shownAs]),
        <Day lang={lang} day={one.writtenOn} short />,
      ],
    }
  }
