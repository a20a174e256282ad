import { dayOf } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { toneOf } from '../register/register.view.tsx'
import { stageWords } from '../stages/stages.words.ts'
import { ALIKE, type Earlier, isMultiPerson, type People } from './repeats.rule.ts'
import type { Closure, Origin, ReviewNoted } from './repeats.store.ts'
import { words } from './repeats.words.ts'

export interface RepeatsFile {
  readonly earlier: readonly Earlier[]
  readonly isProposed: boolean
  readonly people: People | undefined
  readonly reviews: readonly ReviewNoted[]
  readonly origin: Origin | undefined
  readonly closure: Closure | undefined
  readonly mayCompare: boolean
}

/** Less alike than this is another matter: not even listed. */
const LISTED = ALIKE / 2

export const listed = ({ earlier }: RepeatsFile): readonly Earlier[] =>
  earlier.filter((one) => one.likeness >= LISTED)

/** Earlier petitions of the same petitioner that are like this one. @law CPTA 23(3) */
export function Repeats({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  const { repeats, petition } = file
  const earlier = listed(repeats)
  return (
    <>
      {repeats.isProposed && (
        <Panel tone="warn" title={w.proposed}>
          <p>{w.proposedSays}</p>
        </Panel>
      )}
      {earlier.length > 0 && (
        <section>
          <h2>{w.title}</h2>
          <p class="subtle">{w.says}</p>
          <Table
            caption={w.title}
            captionHidden
            head={[
              { label: w.number, nowrap: true },
              { label: w.alike, numeric: true },
              { label: w.filed, nowrap: true },
              { label: w.state },
              { label: w.notified, nowrap: true },
            ]}
            rowHead={0}
            rows={earlier.map((one) => [
              one.number,
              w.percent(one.likeness),
              <Day lang={lang} day={dayOf(one.arrivedAt)} short />,
              <Badge tone={toneOf(one.stage)}>{stageWords(lang).stage[one.stage]}</Badge>,
              one.notifiedAt === null ? w.notNotified : <Day lang={lang} day={dayOf(one.notifiedAt)} short />,
            ])}
          />
          {repeats.mayCompare && (
            <p>
              <a href={`/office/petitions/${petition.number}/repeats`}>{w.compare}</a>{' '}
              <span class="subtle">{w.compareSays}</span>
            </p>
          )}
        </section>
      )}
      <PeopleAndReviews frame={frame} repeats={repeats} />
    </>
  )
}

function PeopleAndReviews({ frame, repeats }: Pick<CaseProps, 'frame'> & { repeats: RepeatsFile }) {
  const { lang } = frame
  const w = words(lang)
  const { people, reviews, closure, origin } = repeats
  return (
    <>
      {origin && <p>{w.cameFrom(origin.agency, origin.theirNumber)}</p>}
      {people && (
        <p>
          <Badge tone={isMultiPerson(people) ? 'info' : 'neutral'}>
            {isMultiPerson(people) ? w.people.is : w.people.isNot}
          </Badge>{' '}
          {w.peopleAre(people.households, people.signers)}
        </p>
      )}
      {reviews.map((one) => (
        <section>
          <h3>
            {w.committee.record} ({dayText(lang, one.heldOn)}): {w.committee.outcomes[one.outcome]}
          </h3>
          <Lines text={one.note} />
        </section>
      ))}
      {closure && (
        <section>
          <h2>{w.closed}</h2>
          <ul>
            {closure.compared.map((one) => (
              <li>{w.close.sameOf(one.number, w.percent(one.likeness))}</li>
            ))}
          </ul>
          <Lines text={closure.comparison} />
        </section>
      )}
    </>
  )
}
