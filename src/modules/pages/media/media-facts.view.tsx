import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import { lastingAddressOf } from './address.rule.ts'
import { LicenceMark } from './licence.view.tsx'
import type { ItemProps } from './media-item.view.tsx'
import { bytesText, mediaWords } from './media.words.ts'

/** Who uploaded it is for the office alone. @article 3(3) */
export function MediaFacts({ frame, media, department, people }: ItemProps) {
  const { lang } = frame
  const w = mediaWords(lang)
  const { mark, says } = w.licences[media.licence]
  const kind = media.ending.toUpperCase()
  const size = bytesText(media.bytes)
  const rows = [
    {
      label: w.size,
      value:
        media.width !== null && media.height !== null
          ? `${kind}, ${w.pixels(media.width, media.height)}, ${size}`
          : `${kind}, ${size}`,
    },
    { label: w.number, value: <code>{`media:${media.id}`}</code> },
    { label: w.address, value: <code>{lastingAddressOf({ ...media, door: '/media' })}</code> },
    {
      label: w.licence,
      value: mark === '' ? says : <LicenceMark lang={lang} licence={media.licence} />,
    },
    ...(media.kind === 'file' || media.state !== 'ready'
      ? [{ label: w.state, value: w.states[media.state] }]
      : []),
    { label: w.department, value: department },
    { label: w.uploadedBy, value: people.uploaded },
    { label: w.uploadedAt, value: <Moment lang={lang} at={media.uploadedAt} /> },
    ...(media.replacedAt
      ? [
          { label: w.replacedBy, value: people.replaced },
          { label: w.replacedAt, value: <Moment lang={lang} at={media.replacedAt} /> },
        ]
      : []),
  ]
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{w.facts}</h2>
      <SummaryList lang={lang} rows={rows} />
    </section>
  )
}
