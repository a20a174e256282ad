import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { typeOf } from '#kernel/files.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import { takeUploadsInside, uploadedIn } from '#kernel/http/upload.ts'
import { localDate } from '#kernel/time.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayWatch } from '../moderators/watching.ts'
import { policyOf } from '../removal/policy.ts'
import { aroundOf, errorOfRefusal, errorsOfForm, type OfficeDeps, REASONS } from '../removal/read-reasons.ts'
import { askedOf, type OfText } from '../removal/removal.office.tsx'
import { QUEUE } from '../removal/removal.view.tsx'
import type { Typed } from '../removal/text.view.tsx'
import { getTarget } from '../withheld/target.store.ts'
import { comply } from './comply.act.ts'
import { AUTHORITIES, type Authority } from './order.store.ts'
import { OrderPage } from './order.view.tsx'
import { words } from './order.words.ts'

const SPEC = {
  authority: { max: 20, choices: AUTHORITIES },
  documentNo: { max: 100 },
  documentOn: { max: 10, kind: 'date' },
  keepDays: { max: 5 },
  ...REASONS,
} as const satisfies Spec
const FILE_BYTES = 10_000_000
const LIMITS = { file: FILE_BYTES, field: 20_000 }
const TYPES = /^(?:application\/pdf|image\/(?:png|jpeg|webp))$/

/** Hiding a text that a court, an election commission or a holder of rights demands hidden. @law ICNA 44-2 */
export function orderRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock, files, city, scan } = deps

  async function page(
    req: FastifyRequest<OfText>,
    reply: FastifyReply,
    typed?: Typed,
    errors: FieldError[] = [],
  ) {
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const target = await getTarget(look, askedOf(req.params))
    await mayWatch(deps, clerk, target)
    const shown = typed ?? { keepDays: String(policyOf(city).removedKeepDays) }
    const view = (
      <OrderPage {...{ frame, target, errors, csrf: clerk.csrf, typed: shown }} authorities={AUTHORITIES} />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  /** Of the document, before the act adopts it: undefined without one, `bad` for what is none. */
  async function kept(req: FastifyRequest) {
    const { bytes, fault } = uploadedIn(req)
    if (fault) return 'bad' as const
    if (!bytes) return undefined
    if (!TYPES.test(await typeOf(bytes))) return 'bad' as const
    if (scan && (await scan(bytes)) !== 'clean') return 'bad' as const
    return files.put(bytes, { maxBytes: FILE_BYTES })
  }

  office.register(async (scope) => {
    const inner = scope as unknown as OfficeScope
    await takeUploadsInside(inner, LIMITS)
    inner.get<OfText>('/boards/:what/:id/order', (req, reply) => page(req, reply))

    inner.post<OfText>('/boards/:what/:id/order', async (req, reply) => {
      const by = clerkOf(req)
      const { lang } = officeFrame(req)
      const reading = readForm(SPEC, req.body)
      const { typed } = reading
      const target = await getTarget(look, askedOf(req.params))
      await mayWatch(deps, by, target)
      const errors = errorsOfForm(lang, SPEC, reading, words(lang).fields)
      if (errors.length > 0) return page(req, reply, typed, errors)
      const file = await kept(req)
      if (file === 'bad') return page(req, reply, typed, [{ field: 'file', text: words(lang).wrongFile }])
      const { postingId, commentId } = target
      const { documentNo, reasonKo, reasonEn } = typed
      const act = {
        postingId,
        commentId,
        documentNo,
        reasonKo,
        reasonEn,
        by,
        at: clock.now(),
        authority: typed.authority as Authority,
        documentOn: localDate(typed.documentOn),
        keepDays: /^\d{1,5}$/.test(typed.keepDays) ? Number(typed.keepDays) : 0,
        fileHash: file?.hash ?? null,
        fileType: file?.type ?? null,
      }
      const done = await transact((tx) => comply(tx, aroundOf(deps), act))
      if (done.ok) return reply.redirect(`${QUEUE}?done=ordered`, 303)
      return page(req, reply, typed, errorOfRefusal(lang, done.refusal))
    })
  })
}
