import { existsSync } from 'node:fs'
import { proposeGrounds } from '../src/modules/boards/moderation/propose-grounds.rule.ts'
import { ABUSIVE, ADVERTISING, ELECTION, INNOCENT, POLITICAL } from '../test/moderation-texts.ts'
import { countsOf, figuresOf, type Labelled, labelledTexts } from './abuse-texts.ts'
import { type Line, tableOf } from './table.ts'

/**
 * `npx tsx bench/moderate.ts [FILE.tsv] [--tuning] [--json]`: precision and recall of what is proposed as abuse (item 6) on
 * labelled comments, on the half that was not looked at while tuning (with `--tuning` on the other too), and of every
 * proposal on made texts; how long a text takes.
 */
const isAbuse = (text: string): boolean => proposeGrounds(text).some((one) => one.subparagraph === 6)

function linesOf(what: string, texts: readonly Labelled[]): Line[] {
  const { precision, recall, f1 } = figuresOf(countsOf(texts, isAbuse))
  return [
    {
      what: `${what}: texts`,
      value: texts.length,
      unit: `${texts.filter((one) => one.isAbuse).length} of abuse`,
    },
    { what: `${what}: precision`, value: precision, unit: '%' },
    { what: `${what}: recall`, value: recall, unit: '%' },
    { what: `${what}: F1`, value: f1, unit: '%' },
  ]
}

const file = process.argv.slice(2).find((one) => !one.startsWith('--'))
const lines: Line[] = []
if (file !== undefined && existsSync(file)) {
  const heldOut = labelledTexts(file, 'held out')
  if (process.argv.includes('--tuning')) lines.push(...linesOf('tuning half', labelledTexts(file, 'tuning')))
  lines.push(...linesOf('held-out half', heldOut))
  const times = heldOut
    .map(({ text }) => {
      const from = performance.now()
      proposeGrounds(text)
      return performance.now() - from
    })
    .toSorted((a, b) => a - b)
  lines.push(
    { what: 'a comment, median (at most 1)', value: times[Math.floor(times.length * 0.5)], unit: 'ms' },
    { what: 'a comment, 95 of 100', value: times[Math.floor(times.length * 0.95)], unit: 'ms' },
  )
}
const made = [
  ['abuse', 6, ABUSIVE],
  ['advertising', 5, ADVERTISING],
  ['election', 7, ELECTION],
  ['political', 2, POLITICAL],
] as const
for (const [what, item, texts] of made)
  lines.push({
    what: `made, ${what}: found`,
    value: texts.filter((text) => proposeGrounds(text).some((one) => one.subparagraph === item)).length,
    unit: `of ${texts.length}`,
  })
lines.push({
  what: 'made, innocent: proposed wrongly',
  value: INNOCENT.filter((text) => proposeGrounds(text).length > 0).length,
  unit: `of ${INNOCENT.length}`,
})
console.log(process.argv.includes('--json') ? JSON.stringify(lines, null, 2) : tableOf(lines))
