import { inLang, type Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { type Card, StructuredList } from '#ui/structured-list.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day, Moment } from '#ui/when.tsx'
import { words } from '../dialogue.words.ts'
import { type HourState, inOrder, type Times } from './hour.rule.ts'
import type { Hour } from './hour.store.ts'
import type { QuestionEntry } from './question.store.ts'

const HOURS = '/mayor/question-hours'
const TONE = { announced: 'info', taking: 'ok', counted: 'warn', running: 'ok', over: 'neutral' } as const

export const HourBadge = ({ lang, state }: { lang: Lang; state: HourState }) => (
  <Badge tone={TONE[state]}>{words(lang).hourState[state]}</Badge>
)

const Span = (props: { lang: Lang; from: Times['opensAt']; to: Times['opensAt'] }) => (
  <>
    <Moment lang={props.lang} at={props.from} /> ~ <Moment lang={props.lang} at={props.to} />
  </>
)

export const hourCard = (lang: Lang, hour: Hour, state: HourState): Card => ({
  top: <HourBadge lang={lang} state={state} />,
  title: hour.title[lang],
  href: inLang(lang, `${HOURS}/${hour.id}`),
  meta: [<Moment lang={lang} at={hour.beginsAt} />],
})

export function HoursPage(props: { frame: Frame; hours: readonly (Hour & { state: HourState })[] }) {
  const { frame, hours } = props
  const { lang } = frame
  const w = words(lang)
  const cards = (isOver: boolean) =>
    hours.filter((one) => (one.state === 'over') === isOver).map((one) => hourCard(lang, one, one.state))
  return (
    <Page
      frame={frame}
      title={w.hours}
      lead={w.hoursSays}
      crumbs={[{ label: w.title, href: inLang(lang, '/mayor') }]}
      current={inLang(lang, '/mayor')}
    >
      <StructuredList items={cards(false)} empty={w.noHours} />
      {cards(true).length > 0 && (
        <>
          <h2>{w.pastHours}</h2>
          <StructuredList items={cards(true)} level={3} />
        </>
      )}
    </Page>
  )
}

/** A question hour with its questions; it prints as it reads. */
export function HourPage(props: {
  frame: Frame
  hour: Hour
  state: HourState
  questions: readonly QuestionEntry[]
  nameOf: (departmentId: string | null, postId: string | null) => string
}) {
  const { frame, hour, state, questions } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={hour.title[lang]}
      crumbs={[
        { label: w.title, href: inLang(lang, '/mayor') },
        { label: w.hours, href: inLang(lang, HOURS) },
      ]}
      current={inLang(lang, '/mayor')}
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.status, value: <HourBadge lang={lang} state={state} /> },
          { label: w.questionsFrom, value: <Span lang={lang} from={hour.opensAt} to={hour.closesAt} /> },
          { label: w.takesPlace, value: <Span lang={lang} from={hour.beginsAt} to={hour.endsAt} /> },
        ]}
      />
      <Lines text={hour.says[lang]} />
      <Buttons>
        {state === 'taking' && (
          <ButtonLink href={inLang(lang, `${HOURS}/${hour.id}/take-part`)}>{w.takePart}</ButtonLink>
        )}
        <PrintButton lang={lang} />
      </Buttons>
      <h2>{w.questions}</h2>
      {questions.length > 0 && (
        <p>{state === 'taking' || state === 'announced' ? w.orderNow : w.orderVotes}</p>
      )}
      {questions.length === 0 && <p class="empty">{w.noQuestions}</p>}
      {inOrder(questions, state).map((one) => (
        <section class={one.voice === 'mayor' ? 'turn turn-mayor' : 'turn'}>
          <h3 class="lines">{one.text}</h3>
          <p class="subtle">
            {one.shownAs}, <Day lang={lang} day={one.askedOn} short />, {w.votes(one.votes)}
          </p>
          {one.answer !== null && one.voice !== null ? (
            <>
              <h4>{w.voice[one.voice]}</h4>
              <p>{w.voiceSays[one.voice]}</p>
              <Lines text={one.answer} />
              <p class="subtle">
                {props.nameOf(one.departmentId, one.postId)}
                {one.answeredOn && (
                  <>
                    , <Day lang={lang} day={one.answeredOn} short />
                  </>
                )}
              </p>
            </>
          ) : (
            state !== 'announced' && state !== 'taking' && <p>{w.notAnswered}</p>
          )}
        </section>
      ))}
    </Page>
  )
}
