import type { Clerk } from '#kernel/clerk.ts'
import { FileField, type FieldError, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Pagination } from '#ui/pagination.tsx'
import { Panel } from '#ui/panel.tsx'
import { LicenceField } from './licence-field.view.tsx'
import { type MediaLine, Tiles } from './media-tiles.view.tsx'
import { mediaWords } from './media.words.ts'
import { waitingWords } from './waiting.words.ts'

export interface Uploaded {
  readonly taken: readonly { id: number; name: string }[]
  readonly refused: number
}
export type Found = Record<'q' | 'kind' | 'whose', string>

/** The library: what was uploaded last stands first. */
export function MediaListPage(props: {
  frame: Frame
  clerk: Clerk
  lines: readonly MediaLine[]
  found: Found
  count: number
  page: number
  pages: number
  accept: string
  most: number
  hasScanner: boolean
  licence: string
  uploaded: Uploaded | undefined
  /** Files for which another waits to be approved by this clerk or a colleague. */
  waiting: readonly { id: number; name: string }[]
  says: string | undefined
  errors: FieldError[]
}) {
  const { frame, clerk, found, errors, uploaded } = props
  const { lang } = frame
  const w = mediaWords(lang)
  const error = errors[0]?.field === 'files' ? errors.map((one) => one.text).join(' ') : undefined
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current="/office/media" errors={errors} noindex>
      {props.says && <Panel tone="ok" title={props.says} live />}
      {uploaded && uploaded.taken.length > 0 && (
        <Panel tone="ok" title={w.uploaded(uploaded.taken.length)} live>
          <ul>
            {uploaded.taken.map(({ id, name }) => (
              <li>
                <a href={`/office/media/${id}`}>{name}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      {props.waiting.length > 0 && (
        <Panel tone="warn" title={waitingWords(lang).list}>
          <ul>
            {props.waiting.map(({ id, name }) => (
              <li>
                <a href={`/office/media/${id}#waiting`}>{name}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <section aria-labelledby="upload">
        <h2 id="upload">{w.upload}</h2>
        <Form action="/office/media" csrf={clerk.csrf} multipart>
          <LicenceField lang={lang} value={props.licence} />
          <FileField
            lang={lang}
            name="files"
            label={w.files}
            hint={props.hasScanner ? w.filesHint(props.most) : `${w.filesHint(props.most)} ${w.noScanner}`}
            accept={props.accept}
            error={error}
            multiple
          />
          <Button>{w.upload}</Button>
        </Form>
      </section>
      <section aria-labelledby="list">
        <h2 id="list">{w.list}</h2>
        <Form action="/office/media" method="get" label={w.filter}>
          <TextField lang={lang} name="q" label={w.words} value={found.q} width="m" optional />
          <SelectField
            lang={lang}
            name="kind"
            label={w.kind}
            value={found.kind}
            empty={w.all}
            width="s"
            options={(['image', 'file'] as const).map((value) => ({ value, label: w.kinds[value] }))}
          />
          <SelectField
            lang={lang}
            name="whose"
            label={w.whose}
            value={found.whose}
            empty={w.all}
            width="s"
            options={[{ value: 'mine', label: w.mine }]}
          />
          <Button kind="secondary">{w.find}</Button>
        </Form>
        <p>{props.count === 0 ? w.empty : w.found(props.count)}</p>
        <Tiles lines={props.lines} frame={frame} />
        <Pagination
          lang={lang}
          page={props.page}
          pages={props.pages}
          href={(page) => `/office/media?${new URLSearchParams({ ...found, page: String(page) })}`}
        />
      </section>
    </Page>
  )
}
