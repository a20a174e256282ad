import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { PaymentsDesk } from '../desk.ts'
import { deskWords } from '../desk.words.ts'
import { TABS } from '../payments-page.view.tsx'
import { importStatement, type Imported } from './import-statement.act.ts'
import { layoutsOf } from './layouts.ts'
import { readStatement } from './read-statement.ts'
import { lastStatements } from './statement.store.ts'
import { StatementsPage } from './statements.view.tsx'

const SPEC = { layout: { max: 40 }, statement: { max: 600_000, lines: true } } as const
type Props = Parameters<typeof StatementsPage>[0]

/** @article 9(2) the statement of the city's account is brought in */
export function statementRoutes(office: OfficeScope, deps: Deps, desk: PaymentsDesk): void {
  const { look, transact, clock, city } = deps
  const layouts = layoutsOf(city)
  const path = TABS.statements.replace('/office', '')

  async function page(
    req: FastifyRequest,
    reply: FastifyReply,
    { typed = { layout: '', statement: '' }, errors = [], faults = [], imported }: Partial<Props> = {},
  ) {
    const last = await lastStatements(look)
    const props = { ...(await desk.around(req)), layouts, last, typed, errors, faults, imported }
    return html(reply, <StatementsPage {...props} />, {
      status: errors.length > 0 || faults.length > 0 ? 422 : 200,
    })
  }

  office.get<{ Querystring: { fresh?: string; known?: string; matched?: string } }>(path, (req, reply) => {
    const { fresh, known, matched } = req.query
    const isDone = [fresh, known, matched].every((one) => /^\d{1,5}$/.test(String(one)))
    const imported = { fresh: Number(fresh), known: Number(known), matched: Number(matched) }
    return page(req, reply, isDone ? { imported } : {})
  })

  office.post(path, async (req, reply) => {
    const by = clerkWith(req, 'petition-desk')
    const { lang } = officeFrame(req)
    const w = deskWords(lang)
    const { typed, faults } = readForm(SPEC, req.body)
    const layout = layouts.find((one) => one.id === typed.layout)
    const errors = [
      ...(layout ? [] : [{ field: 'layout', text: faultText(lang, 'not-a-choice', w.statements.layout, 0) }]),
      ...(faults.statement
        ? [
            {
              field: 'statement',
              text: faultText(lang, faults.statement, w.statements.text, SPEC.statement.max),
            },
          ]
        : []),
    ]
    if (!layout || errors.length > 0) return page(req, reply, { typed, errors })
    const read = readStatement(layout, typed.statement)
    if (!read.ok) {
      const { file, lines } = read.refusal
      return page(req, reply, {
        typed,
        faults: lines,
        errors: file ? [{ field: 'statement', text: w.file[file] }] : [],
      })
    }
    const statement = { layout: layout.id, lines: read.value, by, at: clock.now() }
    const done: Imported = await transact((tx) => importStatement(tx, deps, statement))
    const { fresh, known, matched } = done
    return reply.redirect(`${TABS.statements}?fresh=${fresh}&known=${known}&matched=${matched}`, 303)
  })
}
