import { readDigits } from './digits.rule.ts'
import { findPersonalData } from './find-personal-data.rule.ts'
import type { Finding, PersonalKind } from './finding.rule.ts'
import { fold } from './fold.rule.ts'
import { spoken } from './spoken.rule.ts'

/** Rounds in which what is left is looked through again. */
const ROUNDS = 5
const STAR = '*'

/**
 * The text with its findings written as is usual: 900101-1******, 010-****-5678, na***@example.kr. What stands
 * around them stays as it is.
 */
export function maskPersonalData(text: string, findings: readonly Finding[]): string {
  let masked = ''
  let done = 0
  for (const { kind, start, end } of findings.toSorted((a, b) => a.start - b.start)) {
    if (start < done) continue
    masked += text.slice(done, start) + maskOne(kind, text.slice(start, end))
    done = end
  }
  return masked + text.slice(done)
}

/** Everything that is found and wanted masked, until nothing more is found. */
export function maskAll(
  text: string,
  isMeant: (finding: Finding, text: string) => boolean = () => true,
): string {
  let masked = text
  for (let round = 0; round < ROUNDS; round += 1) {
    const findings = findPersonalData(masked).filter((one) => isMeant(one, masked))
    if (findings.length === 0) return masked
    masked = maskPersonalData(masked, findings)
  }
  return masked
}

/** Country and area of a telephone number. */
const AREA = /^(?:(?:00)?82)?0?(?:2|1[016-9]|70|50\d|[3-6]\d)/
/** Which digits are left to be read, of `n`. */
const LEFT: Readonly<
  Record<Exclude<PersonalKind, 'email' | 'address'>, (at: number, n: number, digits: string) => boolean>
> = {
  resident: (at) => at < 7,
  alien: (at) => at < 7,
  passport: (at) => at < 4,
  driver: (at, n) => at < n - 8 || at >= n - 2,
  phone: (at, n, digits) => at < (n > 8 ? (AREA.exec(digits)?.[0].length ?? 0) : 0) || at >= n - 4,
  card: (at, n) => at < 6 || at >= n - 4,
  account: (at, n) => at < 3 || at >= n - 2,
  plate: (at, n) => at < n - 4,
}

function maskOne(kind: PersonalKind, part: string): string {
  const { text } = fold(part)
  if (kind === 'email') return maskEmail(text)
  if (kind === 'address') return text.replaceAll(/\d/g, STAR)
  const isPlain = kind === 'plate' || kind === 'passport'
  const d = readDigits(isPlain ? spoken(text) : text, { withWords: !isPlain })
  const isLeft = LEFT[kind]
  const digits = d.value.subarray(0, d.count).join('')
  let masked = ''
  let done = 0
  for (let at = 0; at < d.count; at += 1) {
    const [from, to] = [d.from[at] as number, d.to[at] as number]
    masked += text.slice(done, from) + (isLeft(at, d.count, digits) ? text.slice(from, to) : STAR)
    done = to
  }
  return masked + text.slice(done)
}

function maskEmail(text: string): string {
  const local = /^[A-Za-z0-9._%+-]+/.exec(text)?.[0] ?? ''
  const left = local.length > 2 ? 2 : local.length - 1
  return local.slice(0, left) + STAR.repeat(Math.max(local.length - left, 3)) + text.slice(local.length)
}
