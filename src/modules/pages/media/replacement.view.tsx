import { momentText } from '#kernel/words.ts'
import { FileField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Moment } from '#ui/when.tsx'
import type { ItemProps } from './media-item.view.tsx'
import { bytesText, mediaWords } from './media.words.ts'
import { waitingWords } from './waiting.words.ts'

/** Where another file is sent to take the place of this one, at once or after a second person's look. @article 3(3) */
export function Replacement(props: ItemProps) {
  const { frame, media, clerk, errors, isApproved, waiting } = props
  const { lang } = frame
  const [w, own] = [mediaWords(lang), waitingWords(lang)]
  const error = errors.find((one) => one.field === 'file')?.text
  return (
    <>
      {waiting && waiting.decidedAt === null && <WaitingFile {...props} />}
      <section aria-labelledby="replace">
        <h2 id="replace">{w.replace}</h2>
        {waiting?.decidedAt && (
          <Panel
            tone="warn"
            title={own.returned(props.people.decided ?? '', momentText(lang, waiting.decidedAt))}
          />
        )}
        <p>{isApproved ? own.asksSays : w.replaceSays}</p>
        <Form
          action={`/office/media/${media.id}/replacement`}
          csrf={clerk.csrf}
          multipart
          label={isApproved ? own.ask : w.replace}
        >
          <input type="hidden" name="version" value={media.version} />
          <FileField lang={lang} name="file" label={w.replaceFile} accept={props.accept} error={error} />
          <Button kind="secondary">{isApproved ? own.ask : w.replace}</Button>
        </Form>
      </section>
    </>
  )
}

function WaitingFile({ frame: { lang }, media, clerk, waiting, people }: ItemProps) {
  if (!waiting) return null
  const w = waitingWords(lang)
  const here = `/office/media/${media.id}/replacement`
  const isOwn = waiting.madeBy === clerk.id
  const rows = [
    { label: w.madeBy, value: people.asked ?? '' },
    { label: w.madeAt, value: <Moment lang={lang} at={waiting.madeAt} /> },
  ]
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting">{w.title}</h2>
      <p>{w.says}</p>
      <p>
        <a href={`${here}/${encodeURIComponent(media.name)}`}>{w.look(bytesText(waiting.bytes))}</a>
      </p>
      <SummaryList lang={lang} rows={rows} />
      {isOwn ? (
        <p>{w.ownSays}</p>
      ) : (
        <Form action={`${here}/approval`} csrf={clerk.csrf} label={w.approve}>
          <input type="hidden" name="version" value={media.version} />
          <Button>{w.approve}</Button>
        </Form>
      )}
      <Form action={`${here}/return`} csrf={clerk.csrf} label={isOwn ? w.takeBack : w.back}>
        <input type="hidden" name="version" value={media.version} />
        <Button kind="tertiary">{isOwn ? w.takeBack : w.back}</Button>
      </Form>
    </section>
  )
}
