import { dayText, inLang, type Lang } from '#kernel/words.ts'
import { Badge, type Tone } from '#ui/badge.tsx'
import { BarChart } from '#ui/chart.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { DECISIONS, type Decision } from '../groups/group.rule.ts'
import type { ReleasedOpinion } from '../opinions/released.store.ts'
import type { ReportedGroup, YearReport } from './report.store.ts'
import { words } from './years.words.ts'

const TONES: Record<Decision, Tone> = { adopt: 'ok', partly: 'info', not: 'neutral' }

export interface ReportProps {
  frame: Frame
  year: number
  /** Undefined while the year is not closed. */
  report: YearReport | undefined
  groups: readonly ReportedGroup[]
  released: readonly ReleasedOpinion[]
  /** Names of departments by id. */
  departments: ReadonlyMap<string, string>
}

/** What became of the opinions of a year. @article 4 */
export function ReportPage(props: ReportProps) {
  const { frame, year, report, groups } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.report(year)}
      lead={w.reportLead(year)}
      crumbs={[{ label: w.title, href: inLang(lang, '/about/opinions') }]}
      current={inLang(lang, '/about/opinions')}
    >
      <p>{report ? w.closedOn(dayText(lang, report.closedOn)) : w.notClosed}</p>
      {report && (
        <section>
          <h2>{w.says}</h2>
          <Lines text={report.says[lang]} />
        </section>
      )}
      <section>
        <h2>{w.counts}</h2>
        <BarChart
          caption={w.counts}
          labelHead={w.decisionHead}
          valueHead={w.opinions}
          bars={DECISIONS.map((decision) => ({
            label: w.decision[decision],
            value: groups
              .filter((one) => one.decision === decision)
              .reduce((sum, one) => sum + one.opinions, 0),
          }))}
          text={w.count}
        />
      </section>
      {groups.length === 0 && <p class="empty">{w.noGroups}</p>}
      {groups.map((one) => (
        <GroupReport lang={lang} group={one} {...props} />
      ))}
    </Page>
  )
}

function GroupReport({
  lang,
  group,
  released,
  departments,
}: ReportProps & { lang: Lang; group: ReportedGroup }) {
  const w = words(lang)
  const texts = released.filter((one) => one.groupId === group.id)
  const korean = lang === 'ko' ? undefined : 'ko'
  return (
    <section>
      <h2 lang={korean}>{group.title}</h2>
      <p>
        <Badge tone={TONES[group.decision]}>{w.decision[group.decision]}</Badge> {w.count(group.opinions)} ·{' '}
        {w.department}: {departments.get(group.departmentId) ?? group.departmentId}
      </p>
      <h3>{w.reason}</h3>
      <div lang={group.reasonEn === null ? korean : undefined}>
        <Lines text={lang === 'en' ? (group.reasonEn ?? group.reason) : group.reason} />
      </div>
      {group.decision !== 'not' && (
        <>
          {group.done === null || group.doneOn === null ? (
            <p>{w.notDone}</p>
          ) : (
            <>
              <h3>{w.done(dayText(lang, group.doneOn))}</h3>
              <div lang={korean}>
                <Lines text={group.done} />
              </div>
            </>
          )}
        </>
      )}
      {texts.length > 0 && (
        <Disclosure summary={w.texts(texts.length)}>
          <ul class="opinion-texts">
            {texts.map((one) => (
              <li lang={one.lang}>
                <Lines text={one.text} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  )
}
