import type { FastifyReply, FastifyRequest } from 'fastify'
import { privacy } from '#modules/privacy/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { readForm, type Spec } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { mayWatch } from '../moderators/watching.ts'
import { aroundOf, errorOfRefusal, errorsOfForm, type OfficeDeps, REASONS } from '../removal/read-reasons.ts'
import { askedOf, type OfText } from '../removal/removal.office.tsx'
import { QUEUE } from '../removal/removal.view.tsx'
import { words as office_ } from '../removal/removal.words.ts'
import type { Typed } from '../removal/text.view.tsx'
import { getTarget } from '../withheld/target.store.ts'
import { mask, textNow } from './mask.act.ts'
import { keyOf, seenAs, spanOf } from './mask.rule.ts'
import { MaskingPage } from './masking.view.tsx'
import { words } from './masking.words.ts'

const SPEC = {
  more: { max: 1_000, lines: true, optional: true },
  seen: { max: 40 },
  ...REASONS,
} as const satisfies Spec

/** Covering exposed personal data: the finder proposes, an officer chooses. @article 17(1) */
export function maskingRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock } = deps

  async function page(
    req: FastifyRequest<OfText>,
    reply: FastifyReply,
    typed: Typed | undefined,
    chosen: readonly string[] | undefined,
    errors: FieldError[] = [],
  ) {
    const clerk = clerkOf(req)
    const frame = officeFrame(req)
    const target = await getTarget(look, askedOf(req.params))
    await mayWatch(deps, clerk, target)
    const text = textNow(target)
    const places = (['title', 'body'] as const).flatMap((place) =>
      privacy.find(text[place]).map(({ start, end }) => ({
        value: keyOf({ in: place, start, end }),
        label: text[place].slice(start, end),
      })),
    )
    const view = (
      <MaskingPage
        {...{ frame, target, places, errors, csrf: clerk.csrf, seen: seenAs(target) }}
        chosen={chosen ?? places.map((one) => one.value)}
        typed={typed ?? { reasonKo: words('ko').reason, reasonEn: words('en').reason }}
      />
    )
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get<OfText>('/boards/:what/:id/masking', (req, reply) => page(req, reply, undefined, undefined))

  office.post<OfText>('/boards/:what/:id/masking', async (req, reply) => {
    const by = clerkOf(req)
    const { lang } = officeFrame(req)
    const reading = readForm(SPEC, req.body)
    const { typed } = reading
    const sent = (req.body as { places?: unknown } | null)?.places
    const chosen = [sent].flat().filter((one) => typeof one === 'string')
    if (!reading.ok)
      return page(req, reply, typed, chosen, errorsOfForm(lang, SPEC, reading, office_(lang).fields))
    const { postingId, commentId } = await getTarget(look, askedOf(req.params))
    const { seen, reasonKo, reasonEn } = typed
    const places = chosen.flatMap((key) => spanOf(key) ?? [])
    const lines = typed.more.split('\n').map((one) => one.trim())
    const what = { postingId, commentId, seen, places, words: lines.filter((one) => one !== '') }
    const act = { ...what, reasonKo, reasonEn, by, at: clock.now() }
    const done = await transact((tx) => mask(tx, aroundOf(deps), act))
    if (done.ok) return reply.redirect(`${QUEUE}?done=masked`, 303)
    // places of a text that has changed are chosen again
    const still = done.refusal === 'outside' ? undefined : chosen
    return page(req, reply, typed, still, errorOfRefusal(lang, done.refusal))
  })
}
