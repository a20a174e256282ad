import type { Clerk } from '#kernel/clerk.ts'
import { TextArea } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { editionAt } from '../publishing/edition.rule.ts'
import type { Instant } from '#kernel/time.ts'
import { Panel } from '#ui/panel.tsx'
import { DocumentView } from '../document/document.view.tsx'
import { Facts } from '../item-page/facts.view.tsx'
import type { Item } from '../items/item.store.ts'
import type { Revision } from '../items/revision.store.ts'
import type { MediaShown } from '../media/media-shown.store.ts'
import { words } from './edit.words.ts'

const HERE = '/office/pages'

/** What a second person reads and decides: publish it, or send it back with the reason. @article 3(3) */
export function ReviewPanel({
  frame,
  clerk,
  item,
  revision,
  shown,
  now,
  departmentName,
}: {
  frame: Frame
  clerk: Clerk
  item: Item
  revision: Revision
  shown: ReadonlyMap<number, MediaShown>
  now: Instant
  departmentName: string
}) {
  const { lang } = frame
  const w = words(lang)
  const { title, document } = revision.texts.ko
  const posted = editionAt(item, now)?.n
  const mayApprove = clerk.contract === undefined && clerk.id !== revision.writtenBy
  return (
    <section aria-labelledby="review">
      <h2 id="review">{w.reviewing}</h2>
      <p>{w.reviewingSays}</p>
      <Panel tone="neutral" title={title}>
        <Facts lang={lang} type={item.type} fields={revision.fields} />
        <DocumentView lang={lang} document={document} media={shown} caption={title} />
        {revision.texts.en && (
          <div lang="en">
            <h3>{revision.texts.en.title}</h3>
            <DocumentView lang="en" document={revision.texts.en.document} media={shown} caption={title} />
          </div>
        )}
      </Panel>
      {posted !== undefined && (
        <p>
          <a href={`${HERE}/${item.id}/revisions/${revision.n}?with=${posted}`}>{w.beside}</a>
        </p>
      )}
      {mayApprove ? (
        <Form action={`${HERE}/${item.id}/publication`} csrf={clerk.csrf}>
          <input type="hidden" name="version" value={item.version} />
          <Button>{w.publish}</Button>
        </Form>
      ) : (
        <Panel tone="info" title={w.notYourReview(departmentName)} />
      )}
      {mayApprove && (
        <Form action={`${HERE}/${item.id}/return`} csrf={clerk.csrf}>
          <input type="hidden" name="version" value={item.version} />
          <TextArea lang={lang} name="reason" label={w.reason} rows={3} maxlength={500} />
          <Button kind="secondary">{w.sendBack}</Button>
        </Form>
      )}
    </section>
  )
}
