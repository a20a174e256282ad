import { dayOf, type Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day, Moment } from '#ui/when.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import { WARNED_AT } from './hand-overs.rule.ts'
import { words } from './hand-overs.words.ts'
import type { HoldingShown } from './holding.store.ts'
import type { Holding } from './holdings.rule.ts'

/** Names of departments, by id. */
export type DepartmentNames = ReadonlyMap<string, string>

/** What the case page and the petitioner's page know of who held it. */
export interface HandOvers {
  readonly holdings: readonly Holding[]
  readonly names: DepartmentNames
  readonly count: number
  readonly needsCoordinator: boolean
  readonly isBound: boolean
  readonly passOnBy: Instant | undefined
  readonly now: Instant
}

/** Who held a petition how long, for the office, its petitioner and everyone alike. @article 10(2) */
export function Holdings(props: { lang: Lang; holdings: readonly HoldingShown[]; names: DepartmentNames }) {
  const { lang, holdings, names } = props
  const w = words(lang)
  if (holdings.length === 0) return null
  return (
    <section>
      <h2>{w.title}</h2>
      <Table
        caption={w.title}
        captionHidden
        head={[
          { label: w.who },
          { label: w.from, nowrap: true },
          { label: w.to, nowrap: true },
          { label: w.howLong },
        ]}
        rowHead={0}
        rows={holdings.map((one) => [
          one.holder === 'department'
            ? (names.get(one.departmentId ?? '') ?? one.departmentId)
            : w.holder[one.holder],
          <Day lang={lang} day={one.fromOn} short />,
          one.toOn === null ? w.now : <Day lang={lang} day={one.toOn} short />,
          one.minutes === null ? '–' : w.minutes(one.minutes),
        ])}
      />
      <p class="subtle">{w.counted}</p>
    </section>
  )
}

/** What goes on is counted up to now. */
const shown = (holdings: readonly Holding[]): HoldingShown[] =>
  holdings.map((one) => ({
    holder: one.holder,
    departmentId: one.departmentId,
    fromOn: dayOf(one.from),
    toOn: one.to === null ? null : dayOf(one.to),
    minutes: one.minutes,
  }))

/** What has to be known before it is handed over again. */
export function HandOverAlert({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  const { count, needsCoordinator, isBound } = file.handOvers
  const isOut = file.petition.endedAt !== null
  return (
    <>
      {count >= WARNED_AT && !isOut && !needsCoordinatorNow(file) && !isBound && (
        <Panel tone="warn" title={w.alert}>
          <p>{w.alertSays(count)}</p>
        </Panel>
      )}
      <PassOn lang={lang} of={file.handOvers} isDesk={file.petition.departmentId === null} />
      {needsCoordinator && <p class="subtle">{w.count(count)}</p>}
    </>
  )
}

export function CaseHoldings({ frame, file }: CaseProps) {
  const { holdings, names } = file.handOvers
  return <Holdings lang={frame.lang} holdings={shown(holdings)} names={names} />
}

function PassOn({ lang, of, isDesk }: { lang: Lang; of: HandOvers; isDesk: boolean }) {
  const w = words(lang)
  const { passOnBy, now } = of
  // a department that works on it need not be told when it could have sent it back
  if (!passOnBy || (!isDesk && passOnBy <= now)) return null
  return (
    <p>
      {isDesk ? w.handOverBy : w.sendBackBy} <Moment lang={lang} at={passOnBy} />{' '}
      {passOnBy <= now && <Badge tone="danger">{w.late}</Badge>}
    </p>
  )
}

export const needsCoordinatorNow = ({ handOvers, acts }: CaseProps['file']): boolean =>
  handOvers.needsCoordinator && acts.has('coordinate')

export function OwnHoldings({ frame, own }: OwnProps) {
  return <Holdings lang={frame.lang} holdings={shown(own.handOvers.holdings)} names={own.handOvers.names} />
}
