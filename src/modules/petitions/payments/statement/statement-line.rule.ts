import { ok, refuse, type Result } from '#kernel/result.ts'
import { type Instant, instantWithin, type LocalDate, localDate } from '#kernel/time.ts'
import type { Layout } from './layout.rule.ts'

/** One transaction of a bank statement. */
export interface StatementLine {
  /** In the file, from 1. */
  readonly line: number
  readonly at: Instant
  /** Negative where money went. */
  readonly amountWon: number
  readonly balanceWon: number | undefined
  readonly payerText: string
  readonly serial: string
}
export type LineFault = 'no-time' | 'no-amount' | 'no-balance' | 'no-direction'

/** `cell` gives what stands under a title. @refusal no-time, no-amount, no-direction, no-balance */
export function readLine(
  layout: Layout,
  line: number,
  cell: (title: string | undefined) => string,
): Result<StatementLine, LineFault> {
  const { columns: c } = layout
  const at = momentOf(c.at === undefined ? `${cell(c.day)} ${cell(c.time)}` : cell(c.at))
  if (at === undefined) return refuse('no-time')
  const amount = c.amount === undefined ? inAndOut(cell(c.in), cell(c.out)) : oneAmount(layout, cell)
  if (!amount.ok) return amount
  const balanceWon = c.balance === undefined ? undefined : wonOf(cell(c.balance))
  if (c.balance !== undefined && balanceWon === undefined) return refuse('no-balance')
  const payerText = c.payer
    .map(cell)
    .filter((one) => one !== '')
    .join(' ')
  return ok({ line, at, amountWon: amount.value, balanceWon, payerText, serial: cell(c.serial) })
}

function inAndOut(came: string, went: string): Result<number, LineFault> {
  const [plus, minus] = [wonOf(came || '0'), wonOf(went || '0')]
  if (plus === undefined || minus === undefined || plus < 0 || minus < 0) return refuse('no-amount')
  if (plus === 0 && minus === 0) return refuse('no-amount')
  return plus > 0 && minus > 0 ? refuse('no-direction') : ok(plus - minus)
}

function oneAmount(layout: Layout, cell: (title: string | undefined) => string): Result<number, LineFault> {
  const won = wonOf(cell(layout.columns.amount))
  if (won === undefined || won <= 0) return refuse('no-amount')
  const kind = cell(layout.columns.kind)
  if (layout.inWords?.includes(kind)) return ok(won)
  return layout.outWords?.includes(kind) ? ok(-won) : refuse('no-direction')
}

/** `3,800`; whole won, up to a trillion. */
function wonOf(text: string): number | undefined {
  const digits = text.replaceAll(/[,\s]/g, '')
  return /^-?\d{1,12}$/.test(digits) ? Number(digits) : undefined
}

/** `2026-11-24 10:15:30`, also with dots, slashes or nothing between, and without seconds. */
function momentOf(text: string): Instant | undefined {
  const found = /^(\d{4})[-./]?(\d{2})[-./]?(\d{2})[\sT]+(\d{2}):?(\d{2})(?::?(\d{2}))?$/.exec(text.trim())
  if (!found) return undefined
  const [year, month, day, hour, minute, second = '0'] = found.slice(1)
  const on = dayOf(`${year}-${month}-${day}`)
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  if (on === undefined || h > 23 || m > 59 || s > 59) return undefined
  return instantWithin(on, ((h * 60 + m) * 60 + s) * 1_000)
}

function dayOf(text: string): LocalDate | undefined {
  try {
    return localDate(text)
  } catch {
    return undefined
  }
}

/**
 * What makes each line the one it is, whichever file brought it. Lines that are the same in everything are counted,
 * so that two equal payments are two, and a file read again brings none.
 */
export function identitiesOf(lines: readonly StatementLine[]): string[] {
  const seen = new Map<string, number>()
  return lines.map(({ at, amountWon, balanceWon, payerText, serial }) => {
    const same = JSON.stringify(['bank', at, amountWon, balanceWon ?? null, payerText, serial])
    const nth = (seen.get(same) ?? 0) + 1
    seen.set(same, nth)
    return `${same} ${nth}`
  })
}
