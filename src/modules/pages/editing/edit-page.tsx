import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { type Clerk, officeFrame } from '#kernel/clerk.ts'
import { Forbidden } from '#kernel/errors.ts'
import { type Deps, html } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { getItem, type Item } from '../items/item.store.ts'
import { maskedFor } from '../items/masked-for.ts'
import { mayEdit } from '../items/may-edit.rule.ts'
import { getRevision, type Revision } from '../items/revision.store.ts'
import { mediaIn, type Texts } from '../items/texts.rule.ts'
import { unreadableNames } from '../media/look-over-media.ts'
import { mediaChoices } from '../media/media-choice.store.ts'
import { officeMediaFor } from '../media/media-shown.store.ts'
import { shownTo } from '../media/shown-to.ts'
import { previewLines } from '../previews/preview-lines.ts'
import { findingsOfTexts } from '../publishing/missing.rule.ts'
import { nextEdition } from '../publishing/next-edition.ts'
import { reachingIn } from '../publishing/look-over.ts'
import { needsSecond } from '../publishing/publish.rule.ts'
import { compare } from '../revisions/compare.ts'
import { saidIn } from '../revisions/said-in.ts'
import { getSection, sectionsIn } from '../sections/section.store.ts'
import { aroundOf } from './around.ts'
import { EditPage } from './edit.view.tsx'
import { editorOf } from './editor-of.ts'
import type { TypedItem } from './typed-item.rule.ts'
import { readItem, typedOf } from './typed-item.ts'

interface Shown {
  readonly typed?: TypedItem
  readonly errors?: readonly FieldError[]
  readonly theirs?: Texts | undefined
  readonly preview?: string
  /** Another address for it, as it was typed. */
  readonly move?: { readonly section: string; readonly path: string }
}

/** The form of one text, shown again with what was typed when something is refused. */
export async function editPage(
  deps: Deps,
  { req, reply, id }: { req: FastifyRequest; reply: FastifyReply; id: number },
  { typed: sent, errors = [], theirs, preview, move }: Shown = {},
) {
  const { look, clock, siteUrl, city } = deps
  const clerk = editorOf(req)
  const item = await getItem(look, id)
  if (!mayEdit(item, clerk)) throw new Forbidden(`item ${id} is another department's`)
  const around = await aroundOf(deps, { clerk, id })
  const wantsTyped = (req.query as { typed?: string }).typed === '1'
  const kept = wantsTyped ? around.typed : undefined
  const revision = maskedFor(clerk, await getRevision(look, id, item.newest))
  const stored = typedOf(item.type, revision)
  const typed = sent ?? (kept && { ...stored, ...kept }) ?? stored
  const { needsApproval } = await getSection(look, item.section)
  const { texts } = revision
  const shown = shownTo(clerk, await officeMediaFor(look, mediaIn(texts)))
  const media = maskedFor(clerk, await mediaChoices(look, clerk))
  const { leastNoticeDays: leastDays, unreadableFiles } = city.policies
  const unreadable = await unreadableNames(look, mediaIn(texts))
  const { shortfall } = await nextEdition(look, item, revision, { leastDays, at: clock.now() })
  const department = await departments.find(look, item.departmentId)
  const view = (
    <EditPage
      frame={officeFrame(req)}
      clerk={clerk}
      siteUrl={siteUrl}
      item={item}
      revision={revision}
      typed={typed}
      unsaved={
        kept && unsavedOf(clerk, item, revision, { typed, names: namesOf([...media, ...shown.values()]) })
      }
      errors={errors}
      media={media}
      shown={shown}
      needsApproval={needsSecond({ needsApproval, isReadable: unreadable.length === 0, unreadableFiles })}
      unreadable={unreadable}
      departmentName={department?.name[clerk.lang] ?? ''}
      findings={findingsOfTexts(texts, (id) => shown.has(id))}
      reaching={reachingIn(texts, revision.fields)}
      shortfall={shortfall}
      now={clock.now()}
      done={errors.length > 0 ? undefined : (req.query as { done?: string }).done}
      theirs={theirs}
      preview={preview}
      move={move}
      previews={await previewLines(look, { clerk, itemId: id, now: clock.now() })}
      sections={(await sectionsIn(look)).filter((one) => one.types.includes(item.type))}
      lock={around.lock}
      typedAt={wantsTyped || sent ? undefined : around.typedAt}
    />
  )
  return html(reply, view, { status: theirs ? 409 : errors.length > 0 ? 422 : 200 })
}

type Named = { readonly id: number; readonly name: string }
const namesOf = (list: readonly Named[]): ReadonlyMap<number, Named> =>
  new Map(list.map((one) => [one.id, one]))

/** What was typed beside what is stored: undefined where they are the same. */
function unsavedOf(
  { lang }: Clerk,
  { type }: Item,
  revision: Revision,
  { typed, names }: { typed: TypedItem; names: ReadonlyMap<number, Named> },
) {
  const mine = readItem(lang, type, typed)
  return compare(saidIn(lang, revision, { type, names }), saidIn(lang, mine, { type, names }))
}
