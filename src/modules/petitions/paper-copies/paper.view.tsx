import { inLang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { RadioField, TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { Instant } from '#kernel/time.ts'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { OwnProps } from '../own/own.view.tsx'
import { isPossible } from '../stages/stages.rule.ts'
import { type Way, WAYS } from './paper.rule.ts'
import { paperWords } from './paper.words.ts'

/** For the petition desk: what was asked for, and that it was sent. @law CPTA 27(2) */
export function PaperForm(page: CaseProps) {
  const { lang } = page.frame
  const w = paperWords(lang)
  const waiting = page.file.paperCopies.find((one) => one.sentAt === null)
  if (!waiting || !page.file.acts.has('send-paper')) return null
  return (
    <ActForm page={page} path="paper" title={w.task} submit={w.send} fields={['paperSays']} open>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.asked, value: <Moment lang={lang} at={waiting.askedAt} /> },
          { label: w.how, value: w.way[waiting.way] },
          ...(waiting.address ? [{ label: w.address, value: <Lines text={waiting.address} /> }] : []),
        ]}
      />
      <TextArea {...fieldOf(page, 'paperSays')} label={w.says} hint={w.saysHint} rows={3} maxlength={1000} />
    </ActForm>
  )
}

/** What waits for the petition desk. @law CPTA 27(2) */
export function PapersPage(props: {
  frame: Frame
  papers: readonly { number: string; way: Way; askedAt: Instant }[]
}) {
  const { frame, papers } = props
  const { lang } = frame
  const w = paperWords(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current="/office/paper-copies" noindex>
      <Table
        caption={w.title}
        captionHidden
        head={[{ label: w.number, nowrap: true }, { label: w.how }, { label: w.asked, nowrap: true }]}
        rowHead={0}
        rows={papers.map((one) => [
          <a href={`/office/petitions/${one.number}`}>{one.number}</a>,
          w.way[one.way],
          <Moment lang={lang} at={one.askedAt} short />,
        ])}
        empty={w.empty}
      />
    </Page>
  )
}

/** For the petitioner. @law CPTA 27(2) */
export function AskPaper(page: OwnProps) {
  const { frame, own, csrf, typed, errors } = page
  const { lang } = frame
  const w = paperWords(lang)
  if (!own.answer || !isPossible('ask-paper', own.petition.stage)) return null
  const newest = own.paperCopies.at(-1)
  if (newest && newest.sentAt === null) return <p>{w.waiting}</p>
  const error = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <section class="no-print">
      {newest && <p>{w.ready}</p>}
      <Disclosure summary={w.ask} open={['way', 'address'].some((one) => error(one) !== undefined)}>
        <p>{w.askSays}</p>
        <Form action={inLang(lang, '/petitions/mine/paper')} csrf={csrf}>
          <RadioField
            lang={lang}
            name="way"
            label={w.askWay}
            value={typed['way'] || 'collect'}
            error={error('way')}
            options={WAYS.map((value) => ({ value, label: w.way[value] }))}
          />
          <TextArea
            lang={lang}
            name="address"
            label={w.askAddress}
            hint={w.askAddressHint}
            value={typed['address']}
            error={error('address')}
            rows={2}
            maxlength={300}
            optional
          />
          <Button kind="secondary">{w.askSend}</Button>
        </Form>
      </Disclosure>
    </section>
  )
}
