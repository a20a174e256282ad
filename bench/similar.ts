import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { pairsOf } from '../src/kernel/search.ts'
import { likeness, pairsToAsk, votes, weightOf } from '../src/modules/petitions/similar/likeness.rule.ts'
import { similarSpeed } from './similar-speed.ts'
import { type Line, tableOf } from './table.ts'

/**
 * `tsx bench/similar.ts FILE.jsonl[.gz] [--tuning]`: how often the categories that people chose agree with those of
 * the most similar other texts, as a department would be suggested; then how long a search takes among 100,000.
 * With `--tuning` on one half of the texts only; without, on the other, which nobody looked at while tuning.
 */
interface Text {
  readonly id: string
  readonly category: string
  readonly title: readonly string[]
  readonly all: readonly string[]
}
const NEIGHBOURS = 15
const CANDIDATES = 60

const [file = ''] = process.argv.slice(2)
const isTuning = process.argv.includes('--tuning')
const bytes = readFileSync(file)
const read = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
  .toString()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; category: string; title: string; content: string })
const texts: Text[] = read.map(({ id, category, title, content }) => ({
  id,
  category,
  title: pairsOf(title),
  all: pairsOf(`${title} ${content.slice(0, 4000)}`).slice(0, 600),
}))

const places = new Map<string, number[]>()
texts.forEach((text, at) => {
  for (const pair of text.all) places.set(pair, [...(places.get(pair) ?? []), at])
})
const shares = new Map(
  [...places].filter(([, of]) => of.length > 1).map(([pair, of]) => [pair, of.length / texts.length]),
)
const rarest = 0.5 / texts.length
const weigh = (pair: string) => weightOf(shares.get(pair) ?? rarest)
const sets = texts.map((text) => new Set(text.all))

/** Categories that the most similar other texts speak for, best first. */
function guesses(at: number): string[] {
  const { title, all } = texts[at] as Text
  const scores = new Map<number, number>()
  for (const pair of pairsToAsk({ title, all }, shares))
    for (const other of places.get(pair) ?? [])
      if (other !== at) scores.set(other, (scores.get(other) ?? 0) + weigh(pair))
  const near = [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, CANDIDATES)
    .map(([other]) => ({
      group: texts[other]?.category ?? '',
      likeness: likeness(sets[at] as Set<string>, sets[other] as Set<string>, weigh),
    }))
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, NEIGHBOURS)
  return votes(near).map((one) => one.group)
}

const asked = texts.map((_, at) => at).filter((at) => (at % 2 === 0) === isTuning)
const counts = new Map<string, number>()
for (const { category } of texts) counts.set(category, (counts.get(category) ?? 0) + 1)
const commonest = [...counts].toSorted((a, b) => b[1] - a[1]).map(([category]) => category)
const share = (n: number, among: (at: number) => string[]) =>
  (100 *
    asked.filter((at) =>
      among(at)
        .slice(0, n)
        .includes(texts[at]?.category ?? ''),
    ).length) /
  asked.length
const found = new Map(asked.map((at) => [at, guesses(at)]))
const lines: Line[] = [
  { what: `texts asked, of ${texts.length} in ${counts.size} categories`, value: asked.length, unit: '' },
  { what: 'first guess is the category chosen', value: share(1, (at) => found.get(at) ?? []), unit: '%' },
  { what: 'one of three guesses is', value: share(3, (at) => found.get(at) ?? []), unit: '%' },
  { what: 'the commonest category is (for comparison)', value: share(1, () => commonest), unit: '%' },
  { what: 'one of the three commonest is', value: share(3, () => commonest), unit: '%' },
]
if (!isTuning) lines.push(...(await similarSpeed(read)))
console.log(process.argv.includes('--json') ? JSON.stringify(lines, null, 2) : tableOf(lines))
