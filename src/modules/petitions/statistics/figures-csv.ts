import type { Lang } from '#kernel/words.ts'
import { csvOf } from '#kernel/spreadsheet.ts'
import type { Figure, Scope } from './figures.store.ts'
import { words } from './statistics.words.ts'

/** One line for each figure, with the words of the language as its head. */
export function figuresCsv(
  lang: Lang,
  figures: readonly Figure[],
  nameOf: (scope: Scope, id: string) => string,
): string {
  const w = words(lang)
  const of: Record<Scope, string> = { all: w.whole, kind: w.byKind, department: w.byDepartment }
  const head = [
    w.month,
    '',
    '',
    w.received,
    w.decided,
    w.median,
    w.p90,
    w.extended,
    w.overdue,
    'n',
    w.satisfaction,
  ]
  const lines = figures.map((f) => [
    f.month,
    of[f.scope],
    nameOf(f.scope, f.id),
    f.received,
    f.decided,
    f.medianDays,
    f.p90Days,
    f.extended,
    f.overdue,
    f.rated,
    f.satisfaction,
  ])
  return csvOf([head, ...lines.map((line) => line.map((value) => value ?? ''))])
}
