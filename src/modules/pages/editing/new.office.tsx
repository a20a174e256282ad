import type { FastifyReply, FastifyRequest } from 'fastify'
import { officeFrame } from '#kernel/clerk.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { createItem } from '../items/create-item.act.ts'
import { mediaChoices } from '../media/media-choice.store.ts'
import { endOfPeriod } from '../publishing/period.rule.ts'
import { findSection, type Section, sectionsIn } from '../sections/section.store.ts'
import type { ItemType } from '../types/types.rule.ts'
import { FORM_BYTES } from './form-bytes.ts'
import { editorOf } from './editor-of.ts'
import { words } from './edit.words.ts'
import { addressFor } from './new-address.ts'
import { ChoosePage, NewItemPage } from './new.view.tsx'
import { readItem, typedOf } from './typed-item.ts'
import type { TypedItem } from './typed-item.rule.ts'

const HERE = '/office/pages'
const EMPTY = { title: '', document: { blocks: [] } }

/** A new text: where, of what type, then the form. @article 3(3) @article 5(2) */
export function newItemRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock, city } = deps
  type Asked = { Querystring: Record<'section' | 'type', unknown> }

  office.get<Asked>('/pages/new', async (req, reply) => {
    const { section, type } = await chosen(req.query)
    if (section && type)
      return form(req, reply, { section, type, typed: { ...fresh(section, type), path: '' } })
    const view = (
      <ChoosePage
        frame={officeFrame(req)}
        clerk={editorOf(req)}
        sections={(await sectionsIn(look)).filter((one) => isIn(req, one.path))}
        section={section}
      />
    )
    return html(reply, view)
  })

  office.post<Asked>('/pages/new', { bodyLimit: FORM_BYTES }, async (req, reply) => {
    const by = editorOf(req)
    const { lang } = officeFrame(req)
    const { section, type } = await chosen(req.query)
    if (!section || !type) throw new NotFound('section', String(req.query.section))
    if (!isIn(req, section.path)) throw new Forbidden(`section ${section.path} is not of the contract`)
    const { typed, texts, fields, period, errors } = readItem(lang, type, req.body)
    const at = clock.now()
    const { path: slug } = readForm({ path: { max: 80, optional: true } }, req.body).typed
    const address = await addressFor(look, section, slug, { leastDays: city.policies.leastNoticeDays, at })
    const faults = address.ok
      ? errors
      : [...errors, { field: 'path', text: words(lang).refused[address.refusal] }]
    if (!address.ok || faults.length > 0)
      return form(req, reply, { section, type, typed: { ...typed, path: slug }, errors: faults })
    const { departmentId, departmentName, postTitle, phone, contract } = by
    // who answers for it is the department, not whom it asked to write
    const provider = contract ? departmentName : postTitle
    const { item } = await transact((tx) =>
      createItem(tx, {
        section: section.path,
        type,
        path: address.value,
        departmentId,
        provider: { ko: provider, en: provider },
        phone,
        postId: by.contract ? undefined : by.postId,
        checkedOn: clock.today(),
        texts,
        fields,
        period,
        by,
        at,
      }),
    )
    return reply.redirect(`${HERE}/${item.id}?done=saved`, 303)
  })

  /** Whether a text of a section may be begun: of a contract in those that it names. */
  const isIn = (req: FastifyRequest, path: string): boolean => {
    const { contract } = editorOf(req)
    return contract === undefined || contract.sections.includes(path)
  }

  async function chosen(query: { section: unknown; type: unknown }) {
    const section = typeof query.section === 'string' ? await findSection(look, query.section) : undefined
    const only = section?.types.length === 1 ? section.types[0] : undefined
    return { section, type: section?.types.find((one) => one === query.type) ?? only }
  }

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
    of: { section: Section; type: ItemType; typed: TypedItem; errors?: readonly FieldError[] },
  ) {
    const clerk = editorOf(req)
    const { errors = [], ...rest } = of
    const media = await mediaChoices(look, clerk)
    const view = (
      <NewItemPage frame={officeFrame(req)} clerk={clerk} media={media} errors={errors} {...rest} />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }
}
