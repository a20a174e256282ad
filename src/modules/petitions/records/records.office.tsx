import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { readForm } from '#kernel/http/form.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { addMinutes, type LocalDate, localDate } from '#kernel/time.ts'
import { isNumber } from '../petition/number.store.ts'
import { sendAgain } from './make-record.act.ts'
import { countAcknowledged, mismatchDays, mismatchesOf, straysOf } from './mismatch.store.ts'
import { mismatchesNow } from './mismatches.ts'
import { RecordsOfDayPage, RecordsPage } from './records.view.tsx'

const DAYS = 30

/** Ended petitions and the document system: what does not agree, for the petition desk. @article 8(1) */
export function recordsRoutes(office: OfficeScope, deps: Deps) {
  const { look, transact, clock } = deps

  async function page(req: FastifyRequest, reply: FastifyReply, { refused = false } = {}) {
    const clerk = clerkWith(req, 'petition-desk')
    const since = addMinutes(clock.now(), -DAYS * 24 * 60)
    const view = (
      <RecordsPage
        frame={officeFrame(req)}
        csrf={clerk.csrf}
        list={await mismatchesNow(deps)}
        strays={await straysOf(look, since)}
        acknowledged={await countAcknowledged(look, since)}
        days={await mismatchDays(look, DAYS)}
        done={(req.query as { done?: unknown }).done === '1'}
        refused={refused}
      />
    )
    return html(reply, view, { status: refused ? 422 : 200 })
  }
  office.get('/records', (req, reply) => page(req, reply))

  office.post('/records/again', async (req, reply) => {
    const by = clerkWith(req, 'petition-desk')
    const { number, revision } = readForm({ number: { max: 11 }, revision: { max: 6 } }, req.body).typed
    if (!isNumber(number) || !/^\d{1,6}$/.test(revision)) throw new NotFound('record', number)
    const one = { number, revision: Number(revision), by, at: clock.now() }
    const done = await transact((tx) => sendAgain(tx, one))
    return done ? reply.redirect('/office/records?done=1', 303) : page(req, reply, { refused: true })
  })

  office.get<{ Params: { day: string } }>('/records/:day', async (req, reply) => {
    clerkWith(req, 'petition-desk')
    const day = dayIn(req.params.day)
    const list = await mismatchesOf(look, day)
    return html(reply, <RecordsOfDayPage frame={officeFrame(req)} day={day} list={list} />)
  })
}

function dayIn(text: string): LocalDate {
  try {
    return localDate(text)
  } catch {
    throw new NotFound('list of a day', text)
  }
}
