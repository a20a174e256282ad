import { dayText, inLang } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { Moment } from '#ui/when.tsx'
import { words as counselWords } from '../counsel/counsel.words.ts'
import { words as ledgerWords } from '../due/ledger.words.ts'
import { stageWords } from '../stages/stages.words.ts'
import type { OwnProps } from './own.view.tsx'
import { words } from './own.words.ts'

export function Facts({ frame, own }: OwnProps) {
  const { lang } = frame
  const w = words(lang)
  const { petition: p, officer, daysLeft } = own
  const due = p.dueOn
    ? `${w.dueBy(dayText(lang, p.dueOn))}${daysLeft === undefined ? '' : ` (${w.daysLeft(daysLeft)})`}`
    : p.stage === 'awaiting-supplement'
      ? w.duePaused
      : p.dueRefused === 'CALENDAR_ENDS'
        ? ledgerWords(lang).calendarEnds
        : p.dueRefused === 'PAUSED'
          ? ledgerWords(lang).paused
          : w.dueNone
  return (
    <SummaryList
      lang={lang}
      rows={[
        { label: w.number, value: p.number },
        ...(own.questionNumber ? [{ label: counselWords(lang).number, value: own.questionNumber }] : []),
        ...(p.receiptNo
          ? [
              {
                label: w.receiptNo,
                value: (
                  <>
                    {p.receiptNo} <a href={inLang(lang, '/petitions/mine/receipt-slip')}>{w.slip}</a>
                  </>
                ),
              },
            ]
          : []),
        { label: w.kind, value: own.kind.name[lang] },
        { label: w.arrived, value: <Moment lang={lang} at={p.arrivedAt} /> },
        ...(p.receivedAt ? [{ label: w.received, value: <Moment lang={lang} at={p.receivedAt} /> }] : []),
        ...(own.expectedOn ? [{ label: w.expected, value: w.dueBy(dayText(lang, own.expectedOn)) }] : []),
        ...(p.endedAt === null
          ? [
              {
                label: w.due,
                value: (
                  <>
                    {due}{' '}
                    {p.receivedAt && (
                      <a href={inLang(lang, '/petitions/mine/due')}>{ledgerWords(lang).link}</a>
                    )}
                  </>
                ),
              },
            ]
          : []),
        {
          label: w.officer,
          value: officer ? `${officer.department} ${officer.name} (${officer.phone})` : w.noOfficer,
        },
      ]}
    />
  )
}

export function Progress({ frame, own }: OwnProps) {
  const { lang } = frame
  const w = words(lang)
  return (
    <Timeline
      lang={lang}
      items={own.steps.map((one, at) => ({
        at: <Moment lang={lang} at={one.at} />,
        label: stageWords(lang).act[one.act],
        done: true,
        now: at === own.steps.length - 1,
        detail: (
          <>
            {one.department}
            {one.says && (
              <>
                <p class="subtle">{w.says}</p>
                <Lines text={one.says} />
              </>
            )}
          </>
        ),
      }))}
    />
  )
}
