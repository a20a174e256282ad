import { privacy } from '#modules/privacy/index.ts'
import { gradeOf, type Loss, type LossKind } from './loss.rule.ts'

export interface Counts {
  readonly new: number
  readonly changed: number
  readonly there: number
  readonly refused: number
}
const TABLES = ['pages', 'files', 'redirects'] as const
export type Table = (typeof TABLES)[number]

/** Counts what came and lists what did not. */
export class Tally {
  readonly losses: Loss[] = []
  /** Pages that the office alone sees. */
  drafts = 0
  readonly #counts = new Map<string, number>()

  count(table: Table, what: keyof Counts): void {
    this.#counts.set(`${table} ${what}`, this.countOf(table, what) + 1)
  }

  countOf(table: Table, what: keyof Counts): number {
    return this.#counts.get(`${table} ${what}`) ?? 0
  }

  counts(table: Table): Counts {
    const of = (what: keyof Counts) => this.countOf(table, what)
    return { new: of('new'), changed: of('changed'), there: of('there'), refused: of('refused') }
  }

  /** Personal data is not repeated: what holds some is told by its place alone. @article 17(1) */
  lose(kind: LossKind, at: { file: string; line: number; key?: string; detail?: string }): void {
    const [key, detail] = [at.key ?? '', at.detail ?? ''].map(shown) as [string, string]
    this.losses.push({ kind, file: at.file, line: at.line, key, detail })
  }

  refuse(
    table: Table,
    kind: LossKind,
    at: { file: string; line: number; key?: string; detail?: string },
  ): void {
    this.count(table, 'refused')
    this.lose(kind, at)
  }

  /** How many of each grade. */
  grades(): Record<'refused' | 'draft' | 'lost' | 'note', number> {
    const grades = { refused: 0, draft: 0, lost: 0, note: 0 }
    for (const { kind } of this.losses) grades[gradeOf(kind)] += 1
    return grades
  }
}

const MOST_SHOWN = 200
const shown = (text: string): string => {
  const { refused, warned } = privacy.lookOver('site', { text })
  return refused.length + warned.length > 0 ? '…' : text.slice(0, MOST_SHOWN)
}
