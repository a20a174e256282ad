import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { findAbuse } from '../src/modules/boards/moderation/abuse.rule.ts'
import { BUCKETS, bucketsOf } from '../src/modules/boards/moderation/abuse-features.rule.ts'
import { lettersOf } from '../src/modules/boards/moderation/letters.rule.ts'
import { labelledTexts } from './abuse-texts.ts'

/**
 * `tsx bench/learn-abuse.ts FILE.tsv PETITIONS.jsonl.gz [OUT.ts]`: learns the weights of abuse from the tuning half of
 * labelled comments, and of sentences of petitions as what is none, so that polite letters are not taken for it; by
 * logistic regression over hashes of rows of letters, each scaled by how differently the two labels use it. How strongly
 * it is held back is chosen by cross validation in five parts of that half. Writes numbers alone, no text.
 */
interface Example {
  readonly rows: Int32Array
  readonly isAbuse: number
}
interface Model {
  readonly weights: Float64Array
  readonly bias: number
}
const PARTS = 5
const EPOCHS = 30

const POLITE = 1500
const [file = '', petitions = '', out] = process.argv.slice(2)
const exampleOf = (text: string, isAbuse: boolean): Example => ({
  rows: Int32Array.from(bucketsOf(lettersOf(text).text)),
  isAbuse: isAbuse ? 1 : 0,
})
const examples = labelledTexts(file, 'tuning').map(({ text, isAbuse }) => exampleOf(text, isAbuse))
const polite = gunzipSync(readFileSync(petitions))
  .toString()
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as { id: string; content: string })
  .filter(({ id }) => createHash('sha256').update(id).digest().readUInt8(0) % 2 === 0)
  .map(({ content }) => content.split(/(?<=[.?!\n])/)[1]?.trim() ?? '')
  .filter((text) => text.length >= 8 && text.length <= 150 && findAbuse(text).length === 0)
  .slice(0, POLITE)
  .map((text) => exampleOf(text, false))

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x))
/** A text's rows weigh one together. */
const lengthOf = ({ rows }: Example): number => 1 / Math.sqrt(Math.max(1, rows.length))

/** How differently abuse and the rest use a row: the logarithm of the ratio of its smoothed shares. */
function ratios(among: readonly Example[], strength: number): Float64Array {
  const counts = [new Float64Array(BUCKETS).fill(1), new Float64Array(BUCKETS).fill(1)] as const
  for (const one of among) for (const row of one.rows) (counts[one.isAbuse as 0 | 1][row] as number) += 1
  const sums = counts.map((of) => of.reduce((sum, n) => sum + n, 0)) as [number, number]
  return counts[0].map((no, row) => {
    const ratio = Math.log((counts[1][row] as number) / sums[1] / (no / sums[0]))
    return strength === 0 ? 1 : Math.sign(ratio) * Math.abs(ratio) ** strength
  })
}

/** Adaptive gradient descent in a fixed order. */
function learn(among: readonly Example[], hold: number, strength: number): Model {
  const scale = ratios(among, strength)
  const size = BUCKETS + 1
  const [weights, squares] = [new Float64Array(size), new Float64Array(size).fill(1e-6)]
  const step = (at: number, gradient: number) => {
    const held = gradient + (at < BUCKETS ? hold * (weights[at] as number) : 0)
    ;(squares[at] as number) += held * held
    ;(weights[at] as number) -= (0.1 * held) / Math.sqrt(squares[at] as number)
  }
  for (let epoch = 0; epoch < EPOCHS; epoch += 1)
    for (let n = 0; n < among.length; n += 1) {
      const one = among[(n * 7919 + epoch * 31) % among.length] as Example
      const length = lengthOf(one)
      let sum = weights[BUCKETS] as number
      for (const row of one.rows) sum += (weights[row] as number) * (scale[row] as number) * length
      const wrong = sigmoid(sum) - one.isAbuse
      for (const row of one.rows) step(row, wrong * (scale[row] as number) * length)
      step(BUCKETS, wrong)
    }
  return {
    weights: weights.slice(0, BUCKETS).map((weight, row) => weight * (scale[row] as number)),
    bias: weights[BUCKETS] as number,
  }
}

function scoreOf({ weights, bias }: Model, one: Example): number {
  let sum = 0
  for (const row of one.rows) sum += weights[row] as number
  return sigmoid(sum * lengthOf(one) + bias)
}

/** The best F1 over all limits, and its limit. */
function best(scored: readonly { score: number; isAbuse: number }[]): { f1: number; limit: number } {
  const all = scored.filter((one) => one.isAbuse === 1).length
  let [found, right] = [0, 0]
  let top = { f1: 0, limit: 0.5 }
  for (const one of scored.toSorted((a, b) => b.score - a.score)) {
    found += 1
    right += one.isAbuse
    const f1 = (2 * right) / (found + all)
    if (f1 > top.f1) top = { f1, limit: one.score }
  }
  return top
}

function crossed(hold: number, strength: number): { f1: number; limit: number } {
  const scored = Array.from({ length: PARTS }, (_, part) => {
    const model = learn([...examples.filter((_one, n) => n % PARTS !== part), ...polite], hold, strength)
    return examples
      .filter((_one, n) => n % PARTS === part)
      .map((one) => ({ score: scoreOf(model, one), isAbuse: one.isAbuse }))
  }).flat()
  return best(scored)
}

console.log(
  `${polite.length} polite sentences, ${examples.length} texts, ${examples.filter((one) => one.isAbuse === 1).length} of abuse`,
)
const tried = [0.5, 1].flatMap((strength) =>
  [1e-3, 1e-2, 1e-1].map((hold) => ({ hold, strength, ...crossed(hold, strength) })),
)
for (const { hold, strength, f1, limit } of tried)
  console.log(`held by ${hold}, scaled by ${strength}: F1 ${(100 * f1).toFixed(1)} at ${limit.toFixed(3)}`)
const top = Math.max(...tried.map((one) => one.f1))
// differences within a point are chance: of those the one that is held back most
const [chosen] = tried
  .filter((one) => one.f1 >= top - 0.01)
  .toSorted((a, b) => b.hold - a.hold || b.f1 - a.f1) as [(typeof tried)[number]]
console.log('chosen', chosen)
if (out !== undefined) {
  const { weights, bias } = learn([...examples, ...polite], chosen.hold, chosen.strength)
  const largest = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
  const bytes = Int8Array.from(weights, (weight) => Math.round((127 * weight) / largest))
  const lines = Buffer.from(bytes.buffer).toString('base64')
  writeFileSync(
    out,
    `/** Written by bench/learn-abuse.ts: numbers for hashes of rows of letters, no text. */
export const STEP = ${largest / 127}
export const BIAS = ${bias}
/** From which score on a text counts as abuse: the best in cross validation. */
export const LIMIT = ${chosen.limit}
/** One byte with its sign for each bucket. */
export const WEIGHTS =
  '${lines}'
`,
  )
}
