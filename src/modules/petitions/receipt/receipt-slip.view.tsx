import { dayText } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { PrintButton } from '#ui/print-button.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import type { Kind } from '../kinds/kind.store.ts'
import { words as ledgerWords } from '../due/ledger.words.ts'
import { kindWords } from '../kinds/kinds.words.ts'
import type { Petition } from '../petition/petition.store.ts'
import { ProofLinks } from '../proof/proof-links.view.tsx'
import { words } from './receipt-slip.words.ts'

/** The slip of a received petition, to print. @law CPTA 9(2) */
export function ReceiptSlipPage(props: {
  frame: Frame
  petition: Petition
  kind: Kind
  name: string
  department: string | undefined
  back: string
  current: string
  /** Where its proof is to be had, if here. */
  proofAt?: string | undefined
}) {
  const { frame, petition: p, kind } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.title}
      crumbs={[{ label: w.back, href: props.back }]}
      current={props.current}
      noindex
    >
      <SummaryList
        lang={lang}
        rows={[
          { label: w.receiptNo, value: p.receiptNo },
          { label: w.number, value: p.number },
          { label: w.kind, value: kind.name[lang] },
          { label: w.subject, value: p.title },
          { label: w.name, value: props.name },
          { label: w.received, value: p.receivedAt && <Moment lang={lang} at={p.receivedAt} /> },
          { label: w.period, value: kindWords(lang).period(p.period) },
          {
            label: w.due,
            value: p.dueOn
              ? w.dueBy(dayText(lang, p.dueOn))
              : p.dueRefused === 'CALENDAR_ENDS'
                ? ledgerWords(lang).calendarEnds
                : w.paused,
          },
          { label: w.department, value: props.department ?? w.unnamed },
        ]}
      />
      <div class="statement">
        <p>{w.statement}</p>
        <p>{w.mayor(frame.city.name)}</p>
      </div>
      {props.proofAt !== undefined && <ProofLinks lang={lang} at={props.proofAt} of={['petition']} />}
      <PrintButton lang={lang} />
    </Page>
  )
}
