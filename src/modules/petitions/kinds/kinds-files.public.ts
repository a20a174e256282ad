import type { FastifyReply, FastifyRequest } from 'fastify'
import { csvOf, type Rows, xlsxOf } from '#kernel/spreadsheet.ts'
import type { PublicDeps, PublicScope } from '#kernel/http.ts'
import { seoulText } from '#kernel/time.ts'
import { handbooksIn } from './handbook.store.ts'
import { handbookWords } from './handbook.words.ts'
import { askedIn, kindsAsked, type KindsQuery } from './kinds-asked.ts'
import { recordsOf, rowsOf, WIDTHS } from './kinds-sheet.ts'

type At = { Querystring: Partial<KindsQuery> }
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The table of standards with its handbook as a file, narrowed down as the page is. @article 8(3) */
export function kindFileRoutes(site: PublicScope, { read, clock }: PublicDeps) {
  const { lang } = site

  async function lines(req: FastifyRequest<At>) {
    const { found, names } = await kindsAsked(read, askedIn(req.query), lang)
    const bookOf = await handbooksIn(read)
    return { names, list: found.map((kind) => ({ kind, book: bookOf(kind.id) })) }
  }
  async function rows(req: FastifyRequest<At>): Promise<Rows> {
    const { list, names } = await lines(req)
    return rowsOf(list, (id) => names.get(id)?.[lang] ?? id, lang)
  }
  const send = (reply: FastifyReply, type: string, ending: string, body: string | Buffer) =>
    reply
      .type(type)
      .header(
        'content-disposition',
        `attachment; filename="petition-kinds-${lang}-${clock.today()}.${ending}"`,
      )
      .send(body)

  site.get<At>('/petitions/kinds.csv', async (req, reply) =>
    send(reply, 'text/csv; charset=utf-8', 'csv', csvOf(await rows(req))),
  )
  site.get<At>('/petitions/kinds.xlsx', async (req, reply) =>
    send(reply, XLSX, 'xlsx', await xlsxOf(handbookWords(lang).title, await rows(req), WIDTHS)),
  )
  site.get<At>('/petitions/kinds.json', async (req, reply) => {
    const { list, names } = await lines(req)
    const kinds = recordsOf(list, (id) => names.get(id) ?? { ko: id, en: id })
    return reply.type('application/json; charset=utf-8').send({ madeAt: seoulText(clock.now()), kinds })
  })
}
