import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { likenessOf } from '../src/modules/boards/repeats/decide-repeats.rule.ts'
import { normalisedText } from '../src/modules/boards/repeats/normalised-text.rule.ts'
import { bandsOf, minhashOf, piecesOf, shared } from '../src/modules/boards/repeats/shingles.rule.ts'
import { type Random, randomFrom } from '../test/personal-data.ts'
import { EDITS } from './repeat-edits.ts'
import { repeatsSpeed } from './repeats-speed.ts'
import { figuresOf } from './abuse-texts.ts'
import { type Line, tableOf } from './table.ts'

/**
 * `npx tsx bench/repeats.ts FILE.jsonl[.gz] [--tuning] [--rows N] [--json]`: how surely edited texts are seen to be the same
 * or similar and others are not, on the half of FILE that was not looked at while tuning (with `--tuning` on the other, with
 * what limits would give); then how long a look-up takes among N rows (1,000,000; 0 leaves it out).
 */
const args = process.argv.slice(2)
const file = args.find((one) => /\.jsonl(\.gz)?$/.test(one)) ?? ''
const isTuning = args.includes('--tuning')
const rows =
  Number(args[args.indexOf('--rows') + 1] ?? Number.NaN) || (args.includes('--rows') ? 0 : 1_000_000)
const LONGEST = 3000
const SEED = isTuning ? 11 : 90_217

interface Text {
  readonly id: string
  readonly category: string
  readonly text: string
}
function textsOf(path: string): Text[] {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString()
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<'id' | 'category' | 'title' | 'content', string>)
    .map(({ id, category, title, content }) => ({
      id,
      category,
      text: `${title}\n${content}`.slice(0, LONGEST),
    }))
    .filter((one) => one.text.length >= 60)
    .filter((one) => (createHash('sha256').update(one.id).digest().readUInt8(0) % 2 === 0) === isTuning)
}

function quality(texts: readonly Text[], random: Random): Line[] {
  const lines: Line[] = [{ what: 'texts', value: texts.length, unit: '' }]
  const normal = texts.map((one) => normalisedText(one.text).text)
  let [right, missed, inBands] = [0, 0, 0]
  const pairs: { jaccard: number; contained: number; isRepeat: boolean }[] = []
  for (const [what, { edit, keepsSame }] of Object.entries(EDITS)) {
    let [found, same, banded] = [0, 0, 0]
    texts.forEach((one, n) => {
      const edited = normalisedText(edit(one.text, random, texts[(n + 1) % texts.length]?.text ?? '')).text
      const [a, b] = [piecesOf(normal[n] as string), piecesOf(edited)]
      pairs.push({ ...shared(a, b), isRepeat: true })
      if (edited === normal[n]) same += 1
      if (likenessOf(normal[n] as string, edited).isSimilar) found += 1
      const bands = new Set(bandsOf(minhashOf(a)))
      if (bandsOf(minhashOf(b)).some((band) => bands.has(band))) banded += 1
    })
    right += found
    missed += texts.length - found
    inBands += banded
    lines.push({
      what: `${what}: ${keepsSame ? 'same' : 'similar'}`,
      value: (100 * (keepsSame ? same : found)) / texts.length,
      unit: `%, in the same band ${((100 * banded) / texts.length).toFixed(1)} %`,
    })
  }
  // every pair of one category, nearest ones included: those that really repeat another are told by eye, see performance.md
  const sets = normal.map(piecesOf)
  let [wrong, others] = [0, 0]
  const nearest: string[] = []
  for (let a = 0; a < texts.length; a += 1)
    for (let b = a + 1; b < texts.length; b += 1) {
      if (texts[a]?.category !== texts[b]?.category) continue
      const both = shared(sets[a] as Set<number>, sets[b] as Set<number>)
      others += 1
      if (both.jaccard < 0.15 && both.contained < 0.3) continue
      pairs.push({ ...both, isRepeat: false })
      if (!likenessOf(normal[a] as string, normal[b] as string).isSimilar) continue
      wrong += 1
      nearest.push(`${texts[a]?.id}+${texts[b]?.id} ${both.jaccard.toFixed(2)} ${both.contained.toFixed(2)}`)
    }
  const { precision, recall, f1 } = figuresOf({ right, wrong, missed })
  lines.push(
    { what: 'edited texts: recall', value: recall, unit: `% of ${right + missed}` },
    { what: 'pairs of one category that count as similar', value: wrong, unit: `of ${others}` },
    { what: 'precision', value: precision, unit: '%' },
    { what: 'F1', value: f1, unit: '%' },
    { what: 'found by their bands alone', value: (100 * inBands) / (right + missed), unit: '%' },
  )
  if (args.includes('--pairs')) console.log(nearest.join('\n'))
  if (isTuning)
    for (const jaccard of [0.25, 0.3, 0.35, 0.4, 0.5])
      for (const contained of [0.5, 0.6, 0.7, 0.8]) {
        const isFound = (one: (typeof pairs)[number]) => one.jaccard >= jaccard || one.contained >= contained
        const hits = pairs.filter((one) => one.isRepeat && isFound(one)).length
        const false_ = pairs.filter((one) => !one.isRepeat && isFound(one)).length
        lines.push({
          what: `limits ${jaccard} and ${contained}: recall`,
          value: (100 * hits) / (right + missed),
          unit: `%, ${false_} pairs wrongly`,
        })
      }
  return lines
}

const lines: Line[] = existsSync(file) ? quality(textsOf(file), randomFrom(SEED)) : []
if (rows > 0 && !isTuning) lines.push(...(await repeatsSpeed(rows)))
console.log(args.includes('--json') ? JSON.stringify(lines, null, 2) : tableOf(lines))
