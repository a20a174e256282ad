import type { LocalDate } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { OpenHanding, Stray } from './mismatch.store.ts'
import type { Why } from './record.rule.ts'
import { words } from './records.words.ts'

export interface RecordsProps {
  frame: Frame
  csrf: string
  list: readonly (OpenHanding & { readonly why: Why })[]
  strays: readonly Stray[]
  acknowledged: number
  days: readonly { day: LocalDate; n: number }[]
  done: boolean
  refused: boolean
}

const HERE = '/office/records'
/** Where sending again may help: the others are sent by themselves. */
const BY_HAND: readonly Why[] = ['other-hash', 'not-acknowledged']

/** What the city and its document system do not agree on. */
export function RecordsPage(props: RecordsProps) {
  const { frame, list, strays, days } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      current={HERE}
      errors={props.refused ? [{ field: '', text: w.notAgain }] : []}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <p>{w.acknowledged(props.acknowledged.toLocaleString(lang))}</p>
      <h2>{w.now}</h2>
      <Table
        caption={w.now}
        captionHidden
        head={[
          { label: w.number, nowrap: true },
          { label: w.ended, nowrap: true },
          { label: w.sent, nowrap: true },
          { label: w.why },
          { label: w.act },
        ]}
        rowHead={0}
        empty={w.agreed}
        rows={list.map((one) => [
          <a href={`/office/petitions/${one.number}`}>{one.number}</a>,
          <Moment lang={lang} at={one.endedAt} />,
          one.sentAt ? <Moment lang={lang} at={one.sentAt} /> : '-',
          <>
            {w.whys[one.why]}
            {one.why === 'failing' && one.lastError && <p class="subtle">{w.cause(one.lastError)}</p>}
          </>,
          <>
            <p>{w.advice[one.why]}</p>
            {BY_HAND.includes(one.why) && <Again {...props} one={one} />}
          </>,
        ])}
      />
      {strays.length > 0 && (
        <>
          <h2>{w.strays}</h2>
          <Table
            caption={w.strays}
            captionHidden
            head={[{ label: w.file }, { label: w.why }, { label: w.seen, nowrap: true }]}
            rowHead={0}
            rows={strays.map((one) => [one.name, w.stray[one.why], <Moment lang={lang} at={one.seenAt} />])}
          />
        </>
      )}
      <h2>{w.days}</h2>
      <p>{w.daysSays}</p>
      <ul>
        {days.map(({ day, n }) => (
          <li>
            <a href={`${HERE}/${day}`}>{dayText(lang, day)}</a> {w.count(n.toLocaleString(lang))}
          </li>
        ))}
      </ul>
    </Page>
  )
}

function Again({ frame, csrf, one }: RecordsProps & { one: OpenHanding }) {
  const w = words(frame.lang)
  return (
    <Form action={`${HERE}/again`} csrf={csrf} label={w.againFor(one.number)}>
      <input type="hidden" name="number" value={one.number} />
      <input type="hidden" name="revision" value={one.revision ?? ''} />
      <Button kind="secondary" size="small">
        {w.again}
      </Button>
    </Form>
  )
}

/** The list of an earlier day, as it stood then. */
export function RecordsOfDayPage(props: {
  frame: Frame
  day: LocalDate
  list: readonly { number: string; why: Why }[]
}) {
  const { frame, day, list } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={w.ofDay(dayText(lang, day))}
      crumbs={[{ label: w.title, href: HERE }]}
      current={HERE}
      noindex
    >
      <Table
        caption={w.ofDay(dayText(lang, day))}
        captionHidden
        head={[{ label: w.number, nowrap: true }, { label: w.why }]}
        rowHead={0}
        empty={w.none}
        rows={list.map((one) => [
          <a href={`/office/petitions/${one.number}`}>{one.number}</a>,
          w.whys[one.why],
        ])}
      />
    </Page>
  )
}
