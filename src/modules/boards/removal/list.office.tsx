import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import { watcher } from '../moderators/watching.ts'
import { ListPage } from './list.view.tsx'
import { aroundOf, errorsOfForm, type OfficeDeps } from './read-reasons.ts'
import type { Removing } from './remove.act.ts'
import { MOST_AT_ONCE, NotAll, removeMany } from './remove-many.act.ts'
import { QUEUE } from './removal.view.tsx'
import { words } from './removal.words.ts'

const SPEC = { list: { max: 500_000, lines: true } } as const
const LINE = /^\s*(\d{1,15})\s*[,\t]\s*([1-9])\s*[,\t]\s*(\S.*)$/

/** Many at once, each with its ground and reason: all or none. @article 6(2) */
export function listRoutes(office: OfficeScope, deps: OfficeDeps) {
  async function page(req: FastifyRequest, reply: FastifyReply, list = '', errors: FieldError[] = []) {
    const clerk = clerkOf(req)
    await watcher(deps, clerk)
    const view = <ListPage frame={officeFrame(req)} csrf={clerk.csrf} list={list} errors={errors} />
    return html(reply, view, { status: errors.length > 0 ? 422 : 200 })
  }

  office.get('/boards/removals/list', (req, reply) => page(req, reply))

  office.post('/boards/removals/list', async (req, reply) => {
    const by = clerkOf(req)
    const { lang } = officeFrame(req)
    const w = words(lang)
    const reading = readForm(SPEC, req.body)
    const { typed } = reading
    if (!reading.ok) return page(req, reply, typed.list, errorsOfForm(lang, SPEC, reading, w.fields))
    const lines = typed.list.split('\n').filter((one) => one.trim() !== '')
    if (lines.length > MOST_AT_ONCE) return page(req, reply, typed.list, [{ field: 'list', text: w.tooMany }])
    const list = lines.map(removingOf)
    const bad = list.flatMap((one, n) =>
      one ? [] : [{ field: 'list', text: `${w.line(n + 1)}: ${w.badLine}` }],
    )
    if (bad.length > 0) return page(req, reply, typed.list, bad.slice(0, 20))
    const why = await refusedOf(() =>
      deps.transact((tx) =>
        removeMany(tx, aroundOf(deps), { list: list as Removing[], by, at: deps.clock.now() }),
      ),
    )
    if (!why) return reply.redirect(`${QUEUE}?done=bulk`, 303)
    const text = `${w.line(why.line)}: ${w.refused[why.refusal]}`
    return page(req, reply, typed.list, [{ field: 'list', text }])
  })
}

function removingOf(line: string): Removing | undefined {
  const [, id = '', ground = '', reasonKo = ''] = LINE.exec(line) ?? []
  if (id === '') return undefined
  const of = { postingId: Number(id), commentId: null, evidence: [], because: '', byKind: 'person' } as const
  return { ...of, ground: Number(ground), reasonKo: reasonKo.trim(), reasonEn: '' }
}

/** What of the list could not be done: then nothing was. */
async function refusedOf(act: () => ReturnType<typeof removeMany>): Promise<NotAll['why'] | undefined> {
  try {
    const done = await act()
    return done.ok ? undefined : done.refusal
  } catch (error) {
    if (error instanceof NotAll) return error.why
    throw error
  }
}
