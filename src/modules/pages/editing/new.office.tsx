import { departments } from '#modules/departments/index.ts'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { newToken } from '#kernel/crypto.ts'
import { Forbidden } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { Instant } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { createItem } from '../items/create-item.act.ts'
import { maskedFor } from '../items/masked-for.ts'
import { mediaIn } from '../items/texts.rule.ts'
import { mediaChoices } from '../media/media-choice.store.ts'
import { unseenMedia } from '../media/seen-media.store.ts'
import { endOfPeriod } from '../publishing/period.rule.ts'
import { type Section, sectionsIn } from '../sections/section.store.ts'
import type { ItemType } from '../types/types.rule.ts'
import { begunBy, noteBegun, takeForm } from '../autosaves/begun-form.store.ts'
import { dropNew, findNew } from '../autosaves/autosave.store.ts'
import { type AskedNew, begunIn, chosenIn, mayBeginIn } from './begun-in.ts'
import { FORM_BYTES } from './form-bytes.ts'
import { editorOf } from './editor-of.ts'
import { words } from './edit.words.ts'
import { addressFor } from './new-address.ts'
import { ChoosePage, NewItemPage } from './new.view.tsx'
import { readItem, typedOf } from './typed-item.ts'
import type { TypedItem } from './typed-item.rule.ts'

const HERE = '/office/pages'
const ASIDE = { path: { max: 80, optional: true }, once: { max: 60, optional: true } } as const
const EMPTY = { title: '', document: { blocks: [] } }

/** A new text: where, of what type, then the form. @article 3(3) @article 5(2) */
export function newItemRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city } = deps
  office.get<AskedNew>('/pages/new', async (req, reply) => {
    const { section, type } = await chosenIn(look, req.query)
    if (section && type) {
      const kept = await findNew(look, { staffId: editorOf(req).staffId, section: section.path, type })
      const empty = { ...fresh(section, type), path: '' }
      return kept && req.query.typed === '1'
        ? form(req, reply, { section, type, typed: { ...empty, ...kept.typed } })
        : form(req, reply, { section, type, typed: empty, typedAt: kept?.at })
    }
    const view = (
      <ChoosePage
        frame={officeFrame(req)}
        clerk={editorOf(req)}
        sections={(await sectionsIn(look)).filter((one) => mayBeginIn(req, one.path))}
        section={section}
      />
    )
    return html(reply, view)
  })

  office.post<AskedNew>('/pages/new', { bodyLimit: FORM_BYTES }, async (req, reply) => {
    const by = editorOf(req)
    const { lang } = officeFrame(req)
    const { section, type } = await begunIn(look, req)
    const { typed, texts, fields, period, errors } = readItem(lang, type, req.body)
    const at = clock.now()
    const { path: slug, once: sent } = readForm(ASIDE, req.body).typed
    const once = sent || newToken()
    const { staffId } = by
    // sent twice it is the same text, however its address is taken now
    const before = await begunBy(look, { once, staffId })
    if (before !== undefined) return reply.redirect(`${HERE}/${before}?done=saved`, 303)
    const leastDays = city.policies.leastNoticeDays
    const address = await addressFor(look, section, slug, { leastDays, at, rights: by.rights })
    const faults = address.ok
      ? [...errors]
      : [...errors, { field: 'path', text: words(lang).refused[address.refusal] }]
    if ((await unseenMedia(look, by, mediaIn(texts), at)).length > 0)
      faults.push({ field: '', text: words(lang).refused['unseen-media'] })
    if (!address.ok || faults.length > 0)
      return form(req, reply, { section, type, typed: { ...typed, path: slug, once }, errors: faults })
    const { departmentId, phone, contract } = by
    const place = await departments.findHolder(look, by.postId)
    const department = await departments.find(look, departmentId)
    // who answers for it is the department, not whom it asked to write
    const provider = (contract ? department?.name : place?.title) ?? { ko: by.postTitle, en: by.postTitle }
    const id = await transact(async (tx) => {
      if (!(await takeForm(tx, { once, staffId, at }))) return begunBy(tx, { once, staffId })
      await dropNew(tx, { staffId, section: section.path, type })
      const { item } = await createItem(tx, {
        section: section.path,
        type,
        path: address.value,
        departmentId,
        provider,
        phone,
        postId: by.contract ? undefined : by.postId,
        checkedOn: clock.today(),
        texts,
        fields,
        period,
        by,
        at,
      })
      await noteBegun(tx, { once, itemId: item.id })
      return item.id
    })
    if (id === undefined) throw new Forbidden('a form of somebody else')
    return reply.redirect(`${HERE}/${id}?done=saved`, 303)
  })

  function fresh({ postingDays, afterPeriod }: Section, type: ItemType): TypedItem {
    const untilAt = postingDays === null ? null : endOfPeriod(clock.now(), postingDays)
    return typedOf(type, {
      texts: { ko: EMPTY, en: undefined },
      fields: {},
      period: { fromAt: null, untilAt, afterPeriod },
    })
  }

  async function form(
    req: FastifyRequest,
    reply: FastifyReply,
    of: {
      section: Section
      type: ItemType
      typed: TypedItem
      errors?: readonly FieldError[]
      typedAt?: Instant | undefined
    },
  ) {
    const clerk = editorOf(req)
    const { errors = [], ...rest } = of
    const media = maskedFor(clerk, await mediaChoices(look, clerk))
    const view = (
      <NewItemPage
        frame={officeFrame(req)}
        clerk={clerk}
        media={media}
        errors={errors}
        once={of.typed['once'] ?? newToken()}
        {...rest}
        typedAt={of.typedAt}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
}
