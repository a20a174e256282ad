import { dayOf } from '#kernel/time.ts'
import { dayText, momentText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Lines } from '#ui/lines.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { Moment } from '#ui/when.tsx'
import { words as counselWords } from '../counsel/office.words.ts'
import { words as inboxWords } from '../inbox/inbox.words.ts'
import { words as ledgerWords } from '../due/ledger.words.ts'
import { channelNames } from '../petition/channel.words.ts'
import { stageWords } from '../stages/stages.words.ts'
import type { CaseFile, CaseProps } from './case.view.tsx'
import { words } from './case.words.ts'

export function CaseFacts({ frame, file }: CaseProps) {
  const { petition: p, holder, names, daysLeft } = file
  const { lang } = frame
  const w = words(lang)
  const f = w.facts
  const left = daysLeft === undefined ? '' : inboxWords(lang).day(daysLeft)
  // a short period ends at a time of its last day
  const isToday =
    p.dueOn !== null && p.dueOn <= file.today && p.expiresAt !== null && dayOf(p.expiresAt) === p.dueOn
  const due = p.dueOn ? (
    <>
      {w.dueBy(
        isToday && p.expiresAt !== null ? momentText(lang, p.expiresAt) : dayText(lang, p.dueOn),
        left,
      )}{' '}
      <a href={`/office/petitions/${p.number}/due`}>{ledgerWords(lang).link}</a>{' '}
      {file.isLate && <Badge tone="danger">{inboxWords(lang).late}</Badge>}
    </>
  ) : p.receivedAt ? (
    <>
      {p.dueRefused === 'CALENDAR_ENDS'
        ? ledgerWords(lang).calendarEnds
        : p.stage === 'awaiting-supplement'
          ? w.paused
          : ledgerWords(lang).paused}{' '}
      <a href={`/office/petitions/${p.number}/due`}>{ledgerWords(lang).link}</a>
    </>
  ) : (
    w.notYet
  )
  const name = holder?.staffId ? names.get(holder.staffId) : undefined
  return (
    <SummaryList
      lang={lang}
      rows={[
        { label: f.number, value: p.number },
        ...(file.questionNumber ? [{ label: counselWords(lang).question, value: file.questionNumber }] : []),
        { label: f.receiptNo, value: p.receiptNo ?? w.notYet },
        { label: f.kind, value: file.kind.name[lang] },
        { label: f.channel, value: channelNames(lang)[p.channel] },
        { label: f.arrived, value: <Moment lang={lang} at={p.arrivedAt} /> },
        ...(p.receivedAt ? [{ label: f.received, value: <Moment lang={lang} at={p.receivedAt} /> }] : []),
        ...(p.endedAt === null ? [{ label: f.due, value: due }] : []),
        ...(p.endedAt === null && p.promisedOn
          ? [{ label: f.promised, value: dayText(lang, p.promisedOn) }]
          : []),
        {
          label: f.inCharge,
          value: holder
            ? `${holder.departmentName[lang]} ${holder.title[lang]} ${name ?? inboxWords(lang).nobody}`
            : w.unassigned,
        },
        ...(p.feeWon > 0 && !file.standing
          ? [{ label: f.fee, value: `${p.feeWon.toLocaleString(lang)} (${p.paidAt ? w.paid : w.unpaid})` }]
          : []),
        { label: f.publication, value: p.wantsPublication && file.kind.isPublished ? w.wants : w.declines },
      ]}
    />
  )
}

export function PetitionerFacts({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang).petitioner
  const { petitioner: who } = file
  return (
    <section aria-label={w.title}>
      <h2>{w.title}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.name, value: who.name },
          { label: w.email, value: who.email },
          { label: w.phone, value: who.phone },
          ...(who.address ? [{ label: w.address, value: who.address }] : []),
          ...(who.toldName ? [{ label: w.toldName, value: who.toldName }] : []),
          { label: w.toldBy, value: w[who.toldBy] },
        ]}
      />
      <p class="subtle">{w.seen}</p>
    </section>
  )
}

/** Who acted: the name of a member of staff, or a word. */
export function whoActed(file: CaseFile, actor: string, lang: 'ko' | 'en'): string {
  const [, id] = /^staff:(\d+)$/.exec(actor) ?? []
  if (id !== undefined) return file.names.get(Number(id)) ?? actor
  return actor === 'petitioner' ? words(lang).by.petitioner : words(lang).by.system
}

export function CaseHistory({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  return (
    <section>
      <h2>{w.history}</h2>
      <Timeline
        lang={lang}
        items={file.moves.map((one, at) => ({
          at: (
            <>
              <Moment lang={lang} at={one.at} /> · {whoActed(file, one.actor, lang)}
            </>
          ),
          label: stageWords(lang).act[one.act],
          done: true,
          now: at === file.moves.length - 1,
          detail: (
            <>
              {one.says && <Lines text={one.says} />}
              {one.note && (
                <>
                  <p class="subtle">{w.note}</p>
                  <Lines text={one.note} />
                </>
              )}
            </>
          ),
        }))}
      />
    </section>
  )
}
