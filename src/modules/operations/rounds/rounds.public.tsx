import type { FastifyRequest } from 'fastify'
import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { releasedIn } from '../opinions/released.store.ts'
import { resultsCsv, resultsJson } from '../results/result-files.ts'
import { resultsOf } from '../results/result.store.ts'
import { getOpenedRound } from './opened-round.store.ts'
import { stateOf } from './round.rule.ts'
import { RoundPage } from './round.view.tsx'

type Asked = { Params: { id: string } }

/** /about/opinions/rounds/:id, and its results as CSV and JSON. @article 4 */
export function roundRoutes(site: PublicScope, { read, frame, clock }: PublicDeps) {
  const { lang } = site
  const roundOf = ({ params }: FastifyRequest<Asked>) => {
    if (!/^\d{1,15}$/.test(params.id)) throw new NotFound('opened round', params.id)
    return getOpenedRound(read, Number(params.id))
  }
  /** @throws NotFound before it is counted */
  async function counted(req: FastifyRequest<Asked>) {
    const round = await roundOf(req)
    if (!round.isCounted) throw new NotFound('results of round', req.params.id)
    return { round, counts: await resultsOf(read, round.id) }
  }

  site.get<Asked>('/about/opinions/rounds/:id', async (req, reply) => {
    const round = await roundOf(req)
    const view = (
      <RoundPage
        frame={await frame(lang, pathOf(req, lang))}
        round={round}
        state={stateOf({ ...round, isOpened: true }, clock.today())}
        results={{ counts: await resultsOf(read, round.id), released: await releasedIn(read, round.id) }}
      />
    )
    return html(reply, view, { shows: ['frame', `opinion-round:${round.id}`, 'opinions'] })
  })
  site.get<Asked>('/about/opinions/rounds/:id/results.csv', async (req, reply) => {
    const of = await counted(req)
    return reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="opinions-${of.round.year}-${of.round.id}.csv"`)
      .send(resultsCsv(lang, of))
  })
  site.get<Asked>('/about/opinions/rounds/:id/results.json', async (req, reply) =>
    reply.type('application/json; charset=utf-8').send(JSON.stringify(resultsJson(await counted(req)))),
  )
}
