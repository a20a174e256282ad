import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { render } from 'preact-render-to-string'
import { csvOf } from '#kernel/spreadsheet.ts'
import { gradeOf } from './loss.rule.ts'
import type { MovedIn } from './move-in.ts'
import { words } from './moving-in.words.ts'
import { ReportPage } from './report.view.tsx'

/** Writes report.json, report.html, report.csv and menus.json into a folder, over what stands there. */
export async function writeReport(folder: string, { menus, ...of }: MovedIn): Promise<void> {
  await mkdir(folder, { recursive: true })
  const w = words('ko')
  const json = { ...of, losses: of.losses.map((one) => ({ grade: gradeOf(one.kind), ...one })) }
  const lines = of.losses.map((one) => [
    w.grades[gradeOf(one.kind)],
    w.kinds[one.kind],
    one.key,
    one.detail,
    one.file,
    one.line,
  ])
  const files = {
    'report.json': JSON.stringify(json, null, 2),
    'report.html': `<!doctype html>${render(<ReportPage lang="ko" of={of} />)}`,
    'report.csv': csvOf([['', w.what, w.key, w.detail, w.file, w.line], ...lines]),
    'menus.json': JSON.stringify({ main: menus }, null, 2),
  }
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), `${text}\n`)
}
