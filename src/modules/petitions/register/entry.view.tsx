import { dayText, inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { ButtonLink } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Timeline } from '#ui/timeline.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Day } from '#ui/when.tsx'
import type { HoldingShown } from '../handovers/holding.store.ts'
import { Holdings } from '../handovers/holdings.view.tsx'
import { words as mergingWords } from '../merging/merging.words.ts'
import { RegisterPhotographs } from '../photographs/photographs.view.tsx'
import type { RegisterPhotograph } from '../photographs/register-photograph.store.ts'
import { stageWords } from '../stages/stages.words.ts'
import { outcomeWords } from '../answers/outcome.words.ts'
import { correctionWords } from '../corrections/correction.words.ts'
import type { RegisterCorrection, RegisterEntry, RegisterStep } from './register-entry.rule.ts'
import { type Names, toneOf } from './register.view.tsx'
import { words } from './register.words.ts'

/** One petition as everyone may read it. @article 10(2) */
export function EntryPage(props: {
  frame: Frame
  entry: RegisterEntry
  steps: readonly RegisterStep[]
  holdings: readonly HoldingShown[]
  corrections: readonly RegisterCorrection[]
  photographs: readonly RegisterPhotograph[]
  names: Names
}) {
  const { frame, entry, steps, holdings, names } = props
  const { lang } = frame
  const w = words(lang)
  const m = mergingWords(lang)
  const s = stageWords(lang)
  const kind = names.kinds.get(entry.kindId) ?? entry.kindId
  const department = (id: string | null) => (id === null ? undefined : (names.departments.get(id) ?? id))
  const due = entry.dueOn ? <Day lang={lang} day={entry.dueOn} /> : w.paused
  return (
    <Page
      frame={frame}
      title={`${entry.publicTitle ?? kind} - ${w.title}`}
      heading={entry.publicTitle ?? kind}
      crumbs={[{ label: w.title, href: inLang(lang, '/petitions') }]}
      current={inLang(lang, '/petitions')}
    >
      <p>
        <Badge tone={toneOf(entry.stage)}>{s.stage[entry.stage]}</Badge>
      </p>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.number, value: entry.number },
          { label: w.kind, value: kind },
          { label: w.department, value: department(entry.departmentId) ?? w.none },
          { label: w.received, value: <Day lang={lang} day={entry.receivedOn} /> },
          ...(entry.endedOn === null ? [{ label: w.due, value: due }] : []),
          ...(entry.merged > 0 ? [{ label: m.entryMerged, value: m.count(entry.merged) }] : []),
          ...(entry.mergedInto
            ? [
                {
                  label: m.entryInto,
                  value: <a href={inLang(lang, `/petitions/${entry.mergedInto}`)}>{entry.mergedInto}</a>,
                },
              ]
            : []),
          ...(entry.outcome ? [{ label: w.outcome, value: outcomeWords(lang).outcome[entry.outcome] }] : []),
          ...(entry.documentNo ? [{ label: w.documentNo, value: entry.documentNo }] : []),
          ...(entry.endedOn ? [{ label: w.ended, value: <Day lang={lang} day={entry.endedOn} /> }] : []),
        ]}
      />
      {entry.publicTitle === null && <p class="subtle">{w.titleAfter}</p>}
      <h2>{w.progress}</h2>
      <Timeline
        lang={lang}
        items={steps.map((one, at) => ({
          at: <Day lang={lang} day={one.doneOn} />,
          label: s.act[one.act],
          detail: department(one.departmentId),
          done: true,
          now: at === steps.length - 1,
        }))}
      />
      <Holdings lang={lang} holdings={holdings} names={names.departments} />
      {entry.publicText !== null && (
        <section>
          <h2>{w.outcome}</h2>
          <Lines text={entry.publicText} />
          {props.corrections.map((one) => (
            <Corrected correction={one} lang={lang} />
          ))}
        </section>
      )}
      <RegisterPhotographs lang={lang} number={entry.number} shown={props.photographs} />
      <section>
        <h2>{w.mine}</h2>
        <p>{w.mineSays}</p>
        <ButtonLink kind="secondary" href={inLang(lang, `/petitions/lookup?number=${entry.number}`)}>
          {w.lookup}
        </ButtonLink>
      </section>
    </Page>
  )
}

/** @article 10(2) a result that was corrected says so */
function Corrected({ correction, lang }: { correction: RegisterCorrection; lang: 'ko' | 'en' }) {
  const w = correctionWords(lang)
  const { correctedOn, publicTitleBefore, publicTextBefore } = correction
  return (
    <>
      <p>
        <Badge tone="warn">{w.corrected}</Badge> {w.correctedSays(dayText(lang, correctedOn))}
      </p>
      {publicTextBefore === null ? (
        <p class="subtle">{w.publicRemoved}</p>
      ) : (
        <Disclosure summary={w.publicBefore}>
          <p>
            <strong>{publicTitleBefore}</strong>
          </p>
          <Lines text={publicTextBefore} />
        </Disclosure>
      )}
    </>
  )
}
