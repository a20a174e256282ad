import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Clerk, clerkWith, officeFrame } from '#kernel/clerk.ts'
import { newToken } from '#kernel/crypto.ts'
import { NotFound } from '#kernel/errors.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { answersIn, inputOf } from '../details/details-form.ts'
import { kindsOf } from '../kinds/kind.store.ts'
import { draftPhotographs, removeDraftPhotograph } from '../photographs/draft-photograph.store.ts'
import { keepPhotograph } from '../photographs/keep-photograph.ts'
import { photographWords } from '../photographs/photographs.words.ts'
import { readUploads, type Sent, sentIn } from '../photographs/read-upload.ts'
import { nthIn, sendPhotograph } from '../photographs/send-photograph.ts'
import { addAtCounter, draftOfForm } from './add-at-counter.act.ts'
import type { AtCounter } from './at-counter.ts'
import type { Asking, CounterField } from './counter.rule.ts'
import { CounterPage, type Typed } from './counter.view.tsx'
import { words } from './counter.words.ts'
import { type CounterRefusal, fileAtCounter } from './file-at-counter.act.ts'
import { askingOf, type ReadCounter, readCounter } from './read-counter.ts'

const FIELD_OF: Partial<Record<CounterRefusal, CounterField>> = {
  'no-such-kind': 'kind',
  'not-by-phone': 'channel',
  'details-missing': 'kind',
}
/** The longest text of 30,000 characters, and as many questions as a kind may have. */
const FORM = { fields: 40, fieldBytes: 200_000 }

/** /office/filing: petitions that come otherwise than by the internet. @law CPTA 8, 9(1) @article 8(1) */
export function counterRoutes(_desk: CaseDesk, deps: Deps, office: OfficeScope) {
  const { look, transact, seal, clock, files } = deps

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    given: { typed?: Typed; formKey?: string; asking?: Asking; errors?: FieldError[] } = {},
  ) {
    const { typed = {}, formKey = newToken(), errors = [] } = given
    const { csrf } = clerkWith(req, 'petition-desk')
    const kinds = (await kindsOf(look)).filter((one) => one.isOpen)
    const asking = given.asking ?? (await askingOf(look, ''))
    const photographs = await draftPhotographs(look, seal, draftOfForm(formKey))
    const props = {
      frame: officeFrame(req),
      csrf,
      kinds,
      asking,
      inputOf,
      photographs,
      typed,
      formKey,
      errors,
    }
    return html(reply, <CounterPage {...props} />, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/filing', (req, reply) => page(req, reply))

  office.get('/filing/photographs/:key/:nth', async (req, reply) => {
    clerkWith(req, 'petition-desk')
    const { key } = req.params as { key: string }
    const nth = nthIn(req)
    const found = (await draftPhotographs(look, seal, draftOfForm(key))).find((one) => one.nth === nth)
    if (!found) throw new NotFound('photograph', String(nth))
    return sendPhotograph(req, reply, files, found)
  })

  /** A photograph that was chosen is kept whatever was pressed: no browser fills it in again. */
  async function add(req: FastifyRequest, read: ReadCounter, formKey: string, sent: Sent) {
    const { pressed, asking, ofDescription } = read
    if (!asking.takesPhotographs) return []
    if (ofDescription.length > 0) return ofDescription
    const { description } = pressed
    const isWanted = pressed.press === 'add' || description !== ''
    const kept = await keepPhotograph(deps, sent, { from: req.ip, isWanted })
    const file = kept.ok ? kept.value : undefined
    const given = { formKey, kindId: asking.kindId, description, at: clock.now() }
    const added = file ? await transact((tx) => addAtCounter(tx, seal, { ...given, ...file })) : kept
    // entered meanwhile: sending the form leads to it
    if (added.ok || added.refusal === 'no-draft') return []
    return [{ field: 'photograph', text: photographWords(officeFrame(req).lang).refused[added.refusal] }]
  }

  office.register(async (inner) => {
    await readUploads(inner, FORM)
    inner.post('/filing', async (req, reply) => {
      const by = clerkWith(req, 'petition-desk')
      const { lang } = officeFrame(req)
      const w = words(lang)
      const sent = sentIn(req)
      const read = await readCounter(look, lang, sent.fields)
      const { pressed, asking } = read
      const formKey = read.typed.formKey || newToken()
      const ofPhotograph = pressed.remove === '' ? await add(req, read, formKey, sent) : []
      const description = ofPhotograph.length > 0 ? pressed.description : ''
      const typed = { ...read.typed, ...read.details, description }
      const again = (errors: FieldError[]) => page(req, reply, { typed, formKey, asking, errors })

      if (pressed.remove !== '') {
        const nth = Number(pressed.remove) || 0
        await transact((tx) => removeDraftPhotograph(tx, draftOfForm(formKey), nth))
        return again([])
      }
      if (pressed.press === 'kind')
        return again(asking.kindId === '' ? [{ field: 'kind', text: w.refused['no-such-kind'] }] : [])
      if (pressed.press === 'add') return again(ofPhotograph)
      const unasked = read.isUnasked ? [{ field: 'kind', text: w.asksMore }] : []
      const errors = [...unasked, ...read.errors, ...ofPhotograph]
      if (errors.length > 0) return again(errors)
      const done = await transact((tx) => fileAtCounter(tx, deps, asFiling(read, by, deps)))
      if (done.ok) return reply.redirect(`/office/petitions/${done.value}?done=1`, 303)
      return again([{ field: FIELD_OF[done.refusal] ?? '', text: w.refused[done.refusal] }])
    })
  })
}

const asFiling = ({ typed, details, asking }: ReadCounter, by: Clerk, { clock }: Deps): AtCounter => ({
  formKey: typed.formKey,
  kindId: typed.kind,
  channel: typed.channel as AtCounter['channel'],
  title: typed.title,
  body: typed.body,
  details: answersIn(asking.fields, details),
  papers: typed.papers,
  petitioner: {
    name: typed.name,
    toldName: typed.toldName || undefined,
    email: typed.email || undefined,
    phone: typed.phone || undefined,
    address: typed.address || undefined,
    toldBy: typed.toldBy as 'mail' | 'sms' | 'letter',
  },
  wantsPublication: typed.publication === 'yes',
  by,
  at: clock.now(),
})
