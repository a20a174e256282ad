import type { ComponentChildren } from 'preact'
import { dayText, inLang } from '#kernel/words.ts'
import { ButtonLink } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { words as answerWords } from '../answers/answers.words.ts'
import { Results, type ResultsProps } from '../results/results.view.tsx'
import { words as resultWords } from '../results/results.words.ts'
import type { OpenedRound } from './opened-round.store.ts'
import type { RoundState } from './round.rule.ts'
import { words } from './rounds.words.ts'

/** A round for everyone: what it asks while it runs, what was answered afterwards. @article 4 */
export function RoundPage(props: {
  frame: Frame
  round: OpenedRound
  state: RoundState
  results: Pick<ResultsProps, 'counts' | 'released'>
}) {
  const { frame, round, state, results } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={round.title[lang]}
      crumbs={[{ label: w.opinions, href: inLang(lang, '/about/opinions') }]}
      current={inLang(lang, '/about/opinions')}
    >
      <Lines text={round.lead[lang]} />
      <SummaryList
        lang={lang}
        rows={[
          {
            label: w.period,
            value: `${w.periodOf(dayText(lang, round.opensOn), dayText(lang, round.closesOn))} (${w.state[state]})`,
          },
          { label: w.questions, value: w.questionCount(round.questions.length) },
          { label: w.once, value: answerWords(lang).once[round.once] },
        ]}
      />
      <p>{w.howSays}</p>
      {state === 'open' && (
        <p>
          <ButtonLink href={inLang(lang, `/opinions/rounds/${round.id}`)}>{w.begin}</ButtonLink>
        </p>
      )}
      {state === 'to-come' && <Panel tone="info" title={w.toCome} />}
      {round.endedOn !== null && round.endedWhy !== null && (
        <Panel tone="info" title={w.endedEarly(dayText(lang, round.endedOn))}>
          <Lines text={round.endedWhy[lang]} />
        </Panel>
      )}
      {state === 'ended' && !round.isCounted && <Panel tone="info" title={w.uncounted} />}
      {round.isCounted ? (
        <Counted frame={frame} round={round}>
          <Results lang={lang} questions={round.questions} {...results} />
        </Counted>
      ) : (
        <section>
          <h2>{w.asks}</h2>
          <ol>
            {round.questions.map((one) => (
              <li>{one.label[lang]}</li>
            ))}
          </ol>
        </section>
      )}
    </Page>
  )
}

function Counted({
  frame,
  round,
  children,
}: {
  frame: Frame
  round: OpenedRound
  children: ComponentChildren
}) {
  const { lang } = frame
  const w = resultWords(lang)
  const file = (ending: string) => inLang(lang, `/about/opinions/rounds/${round.id}/results.${ending}`)
  return (
    <>
      <h2>{w.title}</h2>
      {children}
      <h2>{w.files}</h2>
      <ul class="plain-links">
        <li>
          <a href={file('csv')} download>
            {w.csv}
          </a>
        </li>
        <li>
          <a href={file('json')} download>
            {w.json}
          </a>
        </li>
      </ul>
    </>
  )
}
