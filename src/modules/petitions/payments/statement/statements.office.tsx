import type { FastifyReply, FastifyRequest } from 'fastify'
import { clerkWith, officeFrame } from '#kernel/clerk.ts'
import { readForm } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import { takeUploadsInside, uploadedIn } from '#kernel/http/upload.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import type { FieldError } from '#ui/field.tsx'
import type { PaymentsDesk } from '../desk.ts'
import { deskWords } from '../desk.words.ts'
import { TABS } from '../payments-page.view.tsx'
import { importStatement, type Imported } from './import-statement.act.ts'
import { layoutsOf } from './layouts.ts'
import { textSent } from './read-file.ts'
import { MOST_BYTES, readStatement } from './read-statement.ts'
import { lastStatements } from './statement.store.ts'
import { StatementsPage } from './statements.view.tsx'

const LONGEST = 600_000
const SPEC = { layout: { max: 40 }, statement: { max: LONGEST, lines: true, optional: true } } as const
/** A field in letters of three bytes, and more, so that what is too long is read and said to be. */
const LIMITS = { file: MOST_BYTES, field: LONGEST * 4 }
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

  async function take(req: FastifyRequest, reply: FastifyReply) {
    const by = clerkWith(req, 'petition-desk')
    const { lang } = officeFrame(req)
    const w = deskWords(lang)
    const uploaded = uploadedIn(req)
    const { typed, faults } = readForm(SPEC, uploaded.fields)
    const layout = layouts.find((one) => one.id === typed.layout)
    const errors: FieldError[] = []
    if (!layout)
      errors.push({ field: 'layout', text: faultText(lang, 'not-a-choice', w.statements.layout, 0) })
    if (faults.statement)
      errors.push({
        field: 'statement',
        text: faultText(lang, faults.statement, w.statements.text, LONGEST),
      })
    const text = await textSent(uploaded, typed.statement)
    const field = uploaded.bytes || uploaded.fault || typed.statement === '' ? 'file' : 'statement'
    if (!text.ok && !faults.statement) errors.push({ field, text: w.file[text.refusal] })
    if (!layout || !text.ok || errors.length > 0) return page(req, reply, { typed, errors })
    const read = readStatement(layout, text.value)
    if (!read.ok) {
      const { file, lines } = read.refusal
      return page(req, reply, {
        typed,
        faults: lines,
        errors: file ? [{ field, text: w.file[file] }] : [],
      })
    }
    const statement = { layout: layout.id, lines: read.value, by, at: clock.now() }
    const done: Imported = await transact((tx) => importStatement(tx, deps, statement))
    const { fresh, known, matched } = done
    return reply.redirect(`${TABS.statements}?fresh=${fresh}&known=${known}&matched=${matched}`, 303)
  }
  office.register(async (inner) => {
    await takeUploadsInside(inner, LIMITS)
    inner.post(path, take)
  })
}
