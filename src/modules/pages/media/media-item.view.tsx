import type { Clerk } from '#kernel/clerk.ts'
import type { FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { type Typed, EditForm } from './media-edit.view.tsx'
import { MediaFacts } from './media-facts.view.tsx'
import { FocalImage } from './focal-image.view.tsx'
import { MediaPicture } from './media-picture.view.tsx'
import { FileLink } from './file-link.view.tsx'
import { Replacement } from './replacement.view.tsx'
import { RemoveAtOnce } from './remove-at-once.view.tsx'
import { UsesTable } from './uses-table.view.tsx'
import type { MediaShown } from './media-shown.store.ts'
import type { MediaUse } from './media-use.store.ts'
import type { Media } from './media.store.ts'
import { mediaWords } from './media.words.ts'
import type { Waiting } from './waiting.store.ts'

export interface ItemProps {
  frame: Frame
  clerk: Clerk
  media: Media
  shown: MediaShown
  uses: readonly MediaUse[]
  now: string
  mayEdit: boolean
  /** At once, because of personal data. */
  mayRemove: boolean
  /** Bytes from before a replacement may lie in the storage still. */
  hasFormer: boolean
  /** Those to which the managing department may hand it; none for others. */
  departments: readonly { id: string; name: string }[]
  department: string
  /** A text that a second person approved shows it. */
  isApproved: boolean
  /** What waits to take its place, for whoever may see that. */
  waiting: Waiting | undefined
  people: { uploaded: string; replaced?: string; asked?: string; decided?: string }
  typed: Typed
  accept: string
  says: string | undefined
  errors: FieldError[]
  /** Why it is removed, as typed. */
  reason: string
}

/** One image or file: what it is, who uses it, and what may be done with it. */
export function MediaItemPage(props: ItemProps) {
  const { frame, media, shown, clerk, errors } = props
  const { lang } = frame
  const w = mediaWords(lang)
  const here = `/office/media/${media.id}`
  return (
    <Page
      frame={frame}
      title={media.name}
      crumbs={[{ label: w.title, href: '/office/media' }]}
      current="/office/media"
      errors={errors}
      noindex
    >
      {props.says && <Panel tone="ok" title={props.says} live />}
      {media.kind === 'image' ? (
        <Looks {...props} />
      ) : (
        <p>
          <FileLink lang={lang} media={shown} />
        </p>
      )}
      <MediaFacts {...props} />
      <UsesTable lang={lang} uses={props.uses} now={props.now} />
      {props.mayEdit ? (
        <>
          <EditForm {...props} />
          <Replacement {...props} />
          <section aria-labelledby="delete">
            <h2 id="delete">{w.delete}</h2>
            <p>{w.deleteSays}</p>
            {props.uses.length === 0 && (
              <Form action={`${here}/deletion`} csrf={clerk.csrf} label={w.delete}>
                <input type="hidden" name="version" value={media.version} />
                <Button kind="tertiary">{w.deleteThis}</Button>
              </Form>
            )}
          </section>
        </>
      ) : (
        <Panel tone="info" title={w.otherDepartment} />
      )}
      {props.mayRemove && <RemoveAtOnce {...props} />}
    </Page>
  )
}

/** The image with its mark, and as lists cut it. */
function Looks({ frame, media, shown, typed }: ItemProps) {
  const w = mediaWords(frame.lang)
  const alt = media.alt[frame.lang] || media.alt.ko || media.name
  return (
    <>
      <FocalImage media={shown} alt={alt} focus={{ x: Number(typed.focusX), y: Number(typed.focusY) }} />
      <p class="subtle">{w.focusAt(media.focus.x, media.focus.y)}</p>
      {media.state === 'ready' && (
        <figure class="media-cuts">
          <MediaPicture media={shown} alt={`${w.card}: ${alt}`} sizes="20rem" shape="card" />
          <MediaPicture media={shown} alt={`${w.square}: ${alt}`} sizes="12rem" shape="square" />
          <figcaption>{w.cuts}</figcaption>
        </figure>
      )}
    </>
  )
}
