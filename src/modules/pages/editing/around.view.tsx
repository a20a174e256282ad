import { momentText } from '#kernel/words.ts'
import { Button, ButtonLink, Buttons, Form } from '#ui/form.tsx'
import { Panel } from '#ui/panel.tsx'
import type { EditProps } from './edit.view.tsx'
import { words } from './edit.words.ts'

const HERE = '/office/pages'

/** What whoever opens a text must know first: in the trash, being written, typed and not saved, to be looked at. */
export function Around({ frame, clerk, item, lock, typedAt, preview }: EditProps) {
  const { lang } = frame
  const w = words(lang)
  const act = (name: string, label: string) => (
    <Form action={`${HERE}/${item.id}/${name}`} csrf={clerk.csrf}>
      <input type="hidden" name="version" value={item.version} />
      <Button kind="secondary">{label}</Button>
    </Form>
  )
  return (
    <>
      {item.state === 'trash' && (
        <Panel tone="warn" title={w.trashed}>
          <p>{w.trashedSays}</p>
          {act('restoration', w.fromTrash)}
        </Panel>
      )}
      {lock && (
        <Panel tone="warn" title={w.lockedBy(lock.name, momentText(lang, lock.since, 'short'))}>
          <p>{w.lockedSays}</p>
          <p>
            <a href="#take-over">{w.toTakeOver}</a>
          </p>
        </Panel>
      )}
      {typedAt && (
        <Panel tone="info" title={w.typedAt(momentText(lang, typedAt, 'short'))}>
          <Buttons>
            <ButtonLink href={`${HERE}/${item.id}?typed=1`}>{w.goOn}</ButtonLink>
          </Buttons>
          {act('autosave/removal', w.discard)}
        </Panel>
      )}
      {preview !== undefined && (
        <Panel tone="ok" title={w.previewAddress} live>
          <p>
            <a href={preview}>{preview}</a>
          </p>
          <p>{w.previewSays}</p>
        </Panel>
      )}
    </>
  )
}
