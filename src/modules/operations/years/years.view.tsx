import { dayText, inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { ButtonLink } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { Table } from '#ui/table.tsx'
import type { OpenedRound } from '../rounds/opened-round.store.ts'
import type { RoundState } from '../rounds/round.rule.ts'
import { words as roundWords } from '../rounds/rounds.words.ts'
import type { YearReport } from './report.store.ts'
import { words } from './years.words.ts'

/** /about/opinions: what can be answered now, how to leave an opinion, and what became of all of them. @article 4 */
export function OpinionsPage(props: {
  frame: Frame
  rounds: readonly { round: OpenedRound; state: RoundState }[]
  reports: readonly YearReport[]
}) {
  const { frame, rounds, reports } = props
  const { lang } = frame
  const w = words(lang)
  const r = roundWords(lang)
  const periodOf = ({ opensOn, closesOn }: OpenedRound) =>
    r.periodOf(dayText(lang, opensOn, 'short'), dayText(lang, closesOn, 'short'))
  const running = rounds.filter((one) => one.state !== 'ended')
  const ended = rounds.filter((one) => one.state === 'ended')
  const link = (path: string, label: string) => (
    <li>
      <a href={inLang(lang, path)}>{label}</a>
    </li>
  )
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, '/about/opinions')}>
      <section>
        <h2>{w.now}</h2>
        <StructuredList
          level={3}
          empty={w.noneNow}
          items={running.map(({ round, state }) => ({
            title: round.title[lang],
            href: inLang(lang, `/about/opinions/rounds/${round.id}`),
            top: <Badge tone={state === 'open' ? 'ok' : 'neutral'}>{r.state[state]}</Badge>,
            meta: [periodOf(round), r.questionCount(round.questions.length)],
          }))}
        />
      </section>
      <section>
        <h2>{w.leave}</h2>
        <p>{w.leaveSays}</p>
        <p>
          <ButtonLink kind="secondary" href={inLang(lang, '/opinions/new')}>
            {w.leaveLink}
          </ButtonLink>
        </p>
        <ul class="plain-links">
          {link('/opinions/mine', w.follow)}
          {link('/about/satisfaction', w.satisfaction)}
        </ul>
      </section>
      <section>
        <h2>{w.reports}</h2>
        {reports.length === 0 ? (
          <p class="empty">{w.noReports}</p>
        ) : (
          <ul class="plain-links">
            {reports.map(({ year }) => link(`/about/opinions/${year}`, w.report(year)))}
          </ul>
        )}
      </section>
      <section>
        <h2>{w.rounds}</h2>
        <Table
          caption={w.rounds}
          captionHidden
          head={[{ label: w.round }, { label: w.period }]}
          rowHead={0}
          rows={ended.map(({ round }) => [
            <a href={inLang(lang, `/about/opinions/rounds/${round.id}`)}>{round.title[lang]}</a>,
            periodOf(round),
          ])}
          empty={w.noRounds}
        />
      </section>
    </Page>
  )
}
