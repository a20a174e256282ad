import type { FastifyReply, FastifyRequest } from 'fastify'
import { newToken } from '#kernel/crypto.ts'
import { NotFound } from '#kernel/errors.ts'
import { type CaseScope, type Deps, html } from '#kernel/http.ts'
import { readForm } from '#kernel/http/form.ts'
import { noteTry } from '#kernel/http/limits.ts'
import { inLang } from '#kernel/words.ts'
import { type Citizen, citizens } from '#modules/accounts/index.ts'
import { petitions } from '#modules/petitions/index.ts'
import type { FieldError } from '#ui/field.tsx'
import { words } from '../dialogue.words.ts'
import { citizenDesk } from '../own/citizen-desk.tsx'
import {
  addDraftPhotograph,
  draftPhotographs,
  removeDraftPhotograph,
} from '../photographs/photograph.store.ts'
import { topicsOf } from '../topics/topic.store.ts'
import { faultsOf, labelsOf, MESSAGE, ONCE, readMessage, type Weighed } from './form.ts'
import { foundNote } from './found-note.tsx'
import { LONGEST_BODY } from './message.rule.ts'
import { sendMessage } from './send-message.act.ts'
import { WritePage } from './write.view.tsx'

const { photographs } = petitions.fromDialogue
const HERE = '/mayor/new'
/** Forms that one citizen may send in an hour, refused ones among them. */
const SENDINGS = { tries: 60, minutes: 60 }
const NOTHING: Weighed = { warned: [], found: undefined }
/** UTF-8 bytes of the longest text; what is longer is cut off and too long then. */
const FIELD_BYTES = LONGEST_BODY * 4
const FIELDS = Object.keys(MESSAGE).length + 8

/** Writing to the mayor. @article 12(1) @article 12(2) open or closed, and whether it may be published, is asked */
export function writeRoutes(scope: CaseScope, deps: Deps) {
  const { lang } = scope
  const { look, transact, seal, clock, files } = deps
  const { asWriter, frameOf, to } = citizenDesk(scope, deps)
  const w = words(lang)

  const onceIn = (sent: unknown): string => {
    const { once } = readForm({ once: { max: 60, optional: true } }, sent).typed
    return ONCE.test(once) ? once : newToken()
  }

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    {
      citizen,
      once,
      typed,
      errors = [],
      weighed = NOTHING,
      status,
    }: {
      citizen: Citizen
      once: string
      typed: Readonly<Record<string, string>>
      errors?: FieldError[]
      weighed?: Weighed
      status?: number
    },
  ) {
    const of = { formKey: once, citizenId: citizen.citizenId }
    const inputs = (
      <photographs.Inputs
        lang={lang}
        photographs={await draftPhotographs(look, seal, of)}
        hrefOf={(nth) => inLang(lang, `${HERE}/photographs/${nth}?form=${once}`)}
        description={typed['description'] ?? ''}
        errors={errors}
        isSection
      />
    )
    const view = (
      <WritePage
        frame={await frameOf(req)}
        csrf={citizen.csrf}
        once={once}
        topics={await topicsOf(look)}
        typed={typed}
        errors={errors}
        note={foundNote(lang, weighed, labelsOf(lang))}
        found={weighed.found}
        photographs={inputs}
      />
    )
    return html(reply, view, {
      status: status ?? (errors.length > 0 || weighed.found === 'warned' ? 422 : 200),
    })
  }

  scope.get(
    HERE,
    asWriter<FastifyRequest<{ Querystring: { topic?: unknown } }>>(async (req, reply, citizen) => {
      const contact = await transact((tx) => citizens.contactOf(tx, seal, citizen.citizenId))
      const { topic } = req.query
      const typed = {
        topic: typeof topic === 'string' ? topic : '',
        toldBy: contact?.by ?? 'mail',
        email: contact?.email ?? '',
        phone: contact?.phone ?? '',
      }
      return page(req, reply, { citizen, once: newToken(), typed })
    }),
  )

  scope.get(
    `${HERE}/photographs/:nth`,
    asWriter<FastifyRequest<{ Querystring: { form?: unknown } }>>(async (req, reply, citizen) => {
      const nth = photographs.nthIn(req)
      const of = { formKey: String(req.query.form), citizenId: citizen.citizenId }
      const found = (await draftPhotographs(look, seal, of)).find((one) => one.nth === nth)
      if (!found) throw new NotFound('photograph', String(nth))
      return photographs.send(req, reply, files, found)
    }),
  )

  /** Adds or removes a photograph, with everything typed kept. @returns what is wrong, or that one was pressed */
  async function tendPhotographs(req: FastifyRequest, citizen: Citizen, once: string) {
    const sent = photographs.sentIn(req)
    const { typed, errors } = faultsOf(lang, photographs.form, sent.fields, photographs.words(lang).fields)
    const { description, press, remove } = typed
    const of = { formKey: once, citizenId: citizen.citizenId }
    if (remove !== '') {
      await transact((tx) => removeDraftPhotograph(tx, of, Number(remove) || 0))
      return { isPressed: true, errors: [], description: '' }
    }
    if (errors.length > 0) return { isPressed: true, errors, description }
    const isWanted = press === 'add' || description !== ''
    const refused = (refusal: keyof ReturnType<typeof photographs.words>['refused']) => ({
      isPressed: true,
      errors: [{ field: 'photograph', text: photographs.words(lang).refused[refusal] }],
      description,
    })
    const kept = await photographs.keep(deps, sent, { from: req.ip, isWanted })
    if (!kept.ok) return refused(kept.refusal)
    const file = kept.value
    if (!file) return { isPressed: press === 'add', errors: [], description: '' }
    const added = { ...file, description, most: photographs.most, at: clock.now() }
    const hasRoom = await transact((tx) => addDraftPhotograph(tx, seal, of, added))
    return hasRoom ? { isPressed: press === 'add', errors: [], description: '' } : refused('too-many')
  }

  scope.register(async (inner) => {
    await photographs.readUploads(inner, { fields: FIELDS, fieldBytes: FIELD_BYTES })
    inner.post(
      HERE,
      asWriter(async (req, reply, citizen) => {
        const once = onceIn(req.body)
        const at = clock.now()
        const shown = { citizen, once }
        const { typed, errors, weighed, writer } = readMessage(lang, req.body)
        if (!(await noteTry(transact, `dialogue by ${citizen.id}`, SENDINGS, at)))
          return page(req, reply, {
            ...shown,
            typed,
            errors: [{ field: '', text: w.refused['too-many'] }],
            status: 429,
          })
        const tended = await tendPhotographs(req, citizen, once)
        const { description } = tended
        if (tended.isPressed)
          return page(req, reply, { ...shown, typed: { ...typed, description }, errors: tended.errors })
        if (errors.length > 0 || weighed.found) return page(req, reply, { ...shown, typed, errors, weighed })
        const { topic: topicId, title, body, open, publication } = typed
        const message = {
          topicId,
          title,
          body,
          isOpen: open === 'yes',
          wantsPublication: publication === 'yes',
        }
        const sending = { ...message, formKey: once, lang, writer, by: citizen, arrivedAt: at }
        const sent = await transact((tx) => sendMessage(tx, deps, sending))
        if (sent.ok) return to(reply, `/mayor/mine/${sent.value}?done=sent`)
        const field = sent.refusal === 'no-topic' ? 'topic' : ''
        const refused = [{ field, text: w.refused[sent.refusal] }]
        return page(req, reply, {
          ...shown,
          typed,
          errors: refused,
          status: sent.refusal === 'too-many' ? 429 : 422,
        })
      }),
    )
  })
}
