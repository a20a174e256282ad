import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { findPersonalData } from '../src/modules/privacy/finder/find-personal-data.rule.ts'
import { KINDS, type PersonalKind } from '../src/modules/privacy/finder/finding.rule.ts'
import { HARD, MADE, pick, type Random, randomFrom } from '../test/personal-data.ts'
import { type Line, tableOf } from './table.ts'

/**
 * `npx tsx bench/scan.ts [FOLDER] [--json]`: precision and recall of the finder on made texts, and on the real ones of
 * FOLDER (petitions.jsonl.gz, abuse.tsv), of which only the half that was not used while tuning counts. What is right
 * and wrong there was judged by eye and is kept as hashes: no text of a citizen is in the repository.
 */
const EACH = 2000
/** Another than those that were looked at while tuning. */
const SEED = 41_927

const WORDS = [
  '안녕하세요',
  '나무가',
  '쓰러졌습니다',
  '문의는',
  '이',
  '일',
  '사이',
  '구매',
  '고쳐 주세요',
  '(확인)',
  '\n',
  '2026년',
  '3번',
]
const prose = (random: Random): string =>
  Array.from({ length: 1 + Math.floor(random() * 8) }, () => pick(random, WORDS)).join(' ')

const DIGIT_WORDS = '공일이삼사오육칠팔구'
type Disguise = (text: string, random: Random) => string
const DISGUISES: Readonly<Record<string, Disguise>> = {
  'as is': (text) => text,
  'with unseen characters': (text, random) =>
    [...text]
      .map((one) => one + (random() < 0.4 ? pick(random, ['\u200B', '\u00AD', '\u2060', '\uFEFF']) : ''))
      .join(''),
  'full-width': (text) => text.replaceAll(/\d/g, (one) => String.fromCodePoint(0xff10 + Number(one))),
  'other digits': (text, random) => {
    const zero = pick(random, [0x660, 0x966, 0xe50, 0x1d7d8])
    return text.replaceAll(/\d/g, (one) => String.fromCodePoint(zero + Number(one)))
  },
  'circled digits': (text) =>
    text.replaceAll(/\d/g, (one) => (one === '0' ? '⓪' : String.fromCodePoint(0x245f + Number(one)))),
}
/** Spelled in words, or digit by digit: telephone and resident numbers. */
const SPELLED: Readonly<Record<string, Disguise>> = {
  'in words': (text) => text.replaceAll(/\d/g, (one) => DIGIT_WORDS.charAt(Number(one))),
  'digit by digit': (text) => [...text.replaceAll(/\D/g, '')].join(' '),
}
const SEPARATORS = ['-', ' ', '.', '/', '–', ' - ', '·', '']
/** Numbers that are parted with one of these; the others as they are written by all. */
const PARTED: readonly PersonalKind[] = ['resident', 'alien', 'phone', 'card']

interface Score {
  right: number
  missed: number
  wrong: number
}

/** Each text holds one thing of a kind among hard negatives and prose. */
function onMade(): Line[] {
  const random = randomFrom(SEED)
  const scores = new Map<PersonalKind, Score>(KINDS.map((kind) => [kind, { right: 0, missed: 0, wrong: 0 }]))
  for (const kind of KINDS)
    for (let n = 0; n < EACH; n += 1) {
      const parts = MADE[kind](random)
      const plain = parts.join(
        PARTED.includes(kind) ? pick(random, SEPARATORS) : kind === 'address' ? ' ' : '-',
      )
      const disguises = { ...DISGUISES, ...(kind === 'phone' || kind === 'resident' ? SPELLED : {}) }
      const secret = pick(random, Object.values(disguises))(plain, random)
      const before = `${prose(random)}. ${pick(random, HARD)(random)}\n${prose(random)} `
      const found = findPersonalData(`${before}${secret} ${prose(random)}. ${pick(random, HARD)(random)}`)
      const [from, to] = [before.length, before.length + secret.length]
      const own = found.filter((one) => one.kind === kind && one.start < to && one.end > from)
      const score = scores.get(kind) as Score
      if (own.length > 0) score.right += 1
      else score.missed += 1
      for (const other of found) if (!own.includes(other)) (scores.get(other.kind) as Score).wrong += 1
    }
  return [...scores].flatMap(([kind, score]) => linesOf(`made, ${kind}`, score))
}

function linesOf(what: string, { right, missed, wrong }: Score): Line[] {
  return [
    {
      what: `${what}: recall`,
      value: (right / Math.max(right + missed, 1)) * 100,
      unit: `% of ${right + missed}`,
    },
    {
      what: `${what}: precision`,
      value: (right / Math.max(right + wrong, 1)) * 100,
      unit: `% of ${right + wrong}`,
    },
  ]
}

interface Labels {
  /** When they were made, and of what state of the finder. */
  readonly of: string
  readonly right: readonly string[]
  readonly wrong: readonly string[]
  /** What a person saw and the finder did not. */
  readonly missed: readonly string[]
}

/** Which half a text belongs to. */
export const isHeldOut = (id: string): boolean =>
  createHash('sha256').update(id).digest().readUInt8(0) % 2 === 1
export const labelOf = (id: string, one: { kind: string; start: number; end: number }): string =>
  createHash('sha256').update(`${id}:${one.start}:${one.end}:${one.kind}`).digest('hex').slice(0, 16)

export function realTexts(folder: string): { id: string; text: string }[] {
  const petitions = gunzipSync(readFileSync(join(folder, 'petitions.jsonl.gz')))
    .toString()
    .trim()
    .split('\n')
  const comments = readFileSync(join(folder, 'abuse.tsv'), 'utf8').trim().split('\n')
  return [
    ...petitions.map((line) => {
      const { id, title, content } = JSON.parse(line) as Record<'id' | 'title' | 'content', string>
      return { id: `p${id}`, text: `${title}\n${content}` }
    }),
    ...comments.map((line, n) => ({ id: `a${n}`, text: line.split('\t')[1] ?? '' })),
  ]
}

function onReal(folder: string): Line[] {
  const labels = JSON.parse(readFileSync(join(import.meta.dirname, 'scan-labels.json'), 'utf8')) as Labels
  const texts = realTexts(folder).filter((one) => isHeldOut(one.id))
  const score = { right: 0, missed: 0, wrong: 0 }
  const counts = new Map<PersonalKind, number>()
  const seen = new Set<string>()
  let unjudged = 0
  for (const { id, text } of texts)
    for (const one of findPersonalData(text)) {
      const label = labelOf(id, one)
      seen.add(label)
      counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1)
      if (labels.right.includes(label) || labels.missed.includes(label)) score.right += 1
      else if (labels.wrong.includes(label)) score.wrong += 1
      else unjudged += 1
    }
  score.missed = [...labels.right, ...labels.missed].filter((label) => !seen.has(label)).length
  return [
    { what: 'real, held out: texts', value: texts.length, unit: '' },
    ...KINDS.map((kind) => ({
      what: `real, held out: ${kind}`,
      value: counts.get(kind) ?? 0,
      unit: 'found',
    })),
    ...linesOf('real, held out', score),
    { what: 'real, held out: found and not judged yet', value: unjudged, unit: '' },
  ]
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv.slice(2).find((one) => !one.startsWith('--'))
  const lines = onMade()
  if (folder !== undefined && existsSync(join(folder, 'petitions.jsonl.gz'))) lines.push(...onReal(folder))
  console.log(process.argv.includes('--json') ? JSON.stringify(lines, null, 2) : tableOf(lines))
}
