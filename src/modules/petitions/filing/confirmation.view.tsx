import type { LocalDate } from '#kernel/time.ts'
import { dayText, inLang } from '#kernel/words.ts'
import { Copyable } from '#ui/copyable.tsx'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import { ChargePanel, type OwnCharge } from '../payments/charge/charge.view.tsx'
import type { Petition } from '../petition/petition.store.ts'
import { words as chargeWords } from '../payments/charge/charge.words.ts'
import { ProofLinks } from '../proof/proof-links.view.tsx'
import { words } from './confirmation.words.ts'

/** What a petitioner keeps: prints on one page. */
export function ConfirmationPage(props: {
  frame: Frame
  petition: Petition
  name: string
  toldBy: 'mail' | 'sms' | 'letter'
  kind: string
  department: string
  expectedOn: LocalDate | undefined
  charge: OwnCharge | undefined
}) {
  const { frame, petition } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={`${w.done} - ${w.title}`} heading={w.title} noindex>
      <Panel tone="ok" title={w.done} live>
        <p class="big-number">
          {w.numberIs} <Copyable lang={lang} text={petition.number} />
        </p>
        <p class="no-print">{w.keep}</p>
      </Panel>
      <ChargePanel frame={frame} petition={petition} own={props.charge} />
      <SummaryList
        lang={lang}
        rows={[
          { label: w.at, value: <Moment lang={lang} at={petition.arrivedAt} /> },
          { label: w.kind, value: props.kind },
          { label: w.subject, value: petition.title },
          { label: w.name, value: props.name },
          { label: w.department, value: props.department },
          {
            label: w.expected,
            value: props.expectedOn ? w.expectedBy(dayText(lang, props.expectedOn)) : w.unknown,
          },
          { label: w.toldBy, value: w[props.toldBy] },
        ]}
      />
      <div class="print-only statement">
        <p>{w.statement}</p>
        <p>{w.city(frame.city.name)}</p>
      </div>
      <p class="subtle">{w.notReceipt}</p>
      <section class="no-print">
        <h2>{w.next}</h2>
        <ol>
          {props.charge && <li>{chargeWords(lang).next}</li>}
          {w.nextSays.map((one) => (
            <li>{one}</li>
          ))}
        </ol>
      </section>
      <ProofLinks lang={lang} at={inLang(lang, '/petitions/new')} of={['petition']} />
      <Buttons>
        <PrintButton lang={lang} />
        <ButtonLink kind="secondary" href={inLang(lang, '/petitions/lookup')}>
          {w.follow}
        </ButtonLink>
        <ButtonLink kind="tertiary" href={inLang(lang, '/petitions/new')}>
          {w.another}
        </ButtonLink>
      </Buttons>
    </Page>
  )
}
