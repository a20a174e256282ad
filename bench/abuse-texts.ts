import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Labelled {
  readonly text: string
  readonly isAbuse: boolean
}

/** Labelled comments of FILE (1 or 0, tab, text). The half that is held out is never looked at while tuning. */
export function labelledTexts(file: string, half: 'tuning' | 'held out'): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => /^[01]\t/.test(line))
    .filter((line) => isHeldOut(line) === (half === 'held out'))
    .map((line) => ({ isAbuse: line.startsWith('1'), text: line.slice(2) }))
}

const isHeldOut = (line: string): boolean =>
  createHash('sha256').update(line.slice(2).trim()).digest().readUInt8(0) % 2 === 1

export interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}
/** Precision, recall and their harmonic mean, in per cent. */
export function figuresOf({ right, wrong, missed }: Counts): {
  precision: number
  recall: number
  f1: number
} {
  const precision = right / Math.max(1, right + wrong)
  const recall = right / Math.max(1, right + missed)
  return {
    precision: 100 * precision,
    recall: 100 * recall,
    f1: (200 * precision * recall) / Math.max(1e-9, precision + recall),
  }
}
export function countsOf(texts: readonly Labelled[], judge: (text: string) => boolean): Counts {
  const judged = texts.map(({ text, isAbuse }) => ({ isAbuse, found: judge(text) }))
  const count = (isAbuse: boolean, found: boolean) =>
    judged.filter((one) => one.isAbuse === isAbuse && one.found === found).length
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) }
}
