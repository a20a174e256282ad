import { clerkOf } from '#kernel/clerk.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { readForm } from '#kernel/http/form.ts'
import type { Deps, OfficeScope } from '#kernel/http.ts'
import { csvOf, xlsxOf } from '#kernel/spreadsheet.ts'
import { seoulText } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { privacy } from '#modules/privacy/index.ts'
import { noteExport } from '../worklists-taken/note-export.act.ts'
import { stageWords } from '../stages/stages.words.ts'
import { queryOf, readAsked } from './asked.rule.ts'
import { worklist } from './inbox.store.ts'
import type { Line } from './inbox.view.tsx'
import { words } from './inbox.words.ts'
import { linesOf } from './lines.ts'
import { viewsOf, whoseOf, type WorklistPage } from './whose.ts'

const MOST = 5_000
const SHORTEST_REASON = 5
/** In characters: number, subject, kind, stage, who is in charge, arrival, due date. */
const WIDTHS = [13, 50, 18, 14, 24, 18, 12]
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** POST /office/worklist-export: a worklist as a file; who took it and why is on record. @law PIPA safety standard 8 */
export function exportRoutes(office: OfficeScope, deps: Deps, page: WorklistPage) {
  const spec = { reason: { max: 200 }, format: { max: 4, choices: ['csv', 'xlsx'] } } as const

  office.post('/worklist-export', async (req, reply) => {
    const by = clerkOf(req)
    const { typed, faults } = readForm(spec, req.body)
    const { reason, format } = typed
    const asked = readAsked(req.query as Record<string, unknown>, viewsOf(by))
    const { view } = asked
    if (faults.reason || [...reason].length < SHORTEST_REASON || view === undefined)
      return page(req, reply, { errors: [{ field: 'reason', text: words(by.lang).reasonShort }], typed })
    const found = privacy.errorsOfFound(by.lang, privacy.lookOver('public', { reason }).refused)
    if (found.length > 0) return page(req, reply, { errors: found, typed })
    const whose = await whoseOf(deps, by)
    const lines = await worklist(deps.look, { ...asked, view }, whose, { size: MOST, page: 1 })
    const times = { today: whose.today, now: whose.now, calendar: await loadCalendar(deps.look) }
    const rows = rowsOf(by.lang, await linesOf(deps.look, lines, by, times))
    const taken = { view, query: queryOf({ ...asked, text: '' }), format, rows: lines.length, reason }
    await deps.transact((tx) => noteExport(tx, deps.seal, { ...taken, by, at: whose.now }))
    const name = `worklist-${whose.today}.${format}`
    reply.header('content-disposition', `attachment; filename="${name}"`)
    if (format === 'csv') return reply.type('text/csv; charset=utf-8').send(csvOf(rows))
    return reply.type(XLSX).send(await xlsxOf(words(by.lang).title, rows, WIDTHS))
  })
}

/** The head and a row for each line, as the list shows them. No petitioner is in it. */
function rowsOf(lang: Lang, lines: readonly Line[]): string[][] {
  const w = words(lang)
  return [
    [w.number, w.subject, w.kind, w.stage, w.inCharge, w.arrived, w.due],
    ...lines.map((one) => [
      one.number,
      one.title,
      one.kind,
      stageWords(lang).stage[one.stage],
      one.inCharge,
      seoulText(one.arrivedAt),
      one.dueOn ?? '',
    ]),
  ]
}
