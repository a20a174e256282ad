import { addDays, type LocalDate } from '#kernel/time.ts'

/** In the order in which they are offered. */
export const KINDS = [
  'page',
  'guide',
  'project',
  'news',
  'notice',
  'press',
  'event',
  'place',
  'form',
  'faq',
  'card',
  'gallery',
  'publication',
  'kind',
  'department',
  'file',
  'petition',
  'counsel',
  'dialogue',
  'posting',
] as const

/** Days back from today. */
export const PERIODS = { month: 30, half: 182, year: 365 } as const
export type Period = keyof typeof PERIODS
export const sinceOf = (period: Period, today: LocalDate): LocalDate => addDays(today, -PERIODS[period])

const LONGEST = 200
const LAST_PAGE = 100
const DEPARTMENT = /^[a-z0-9-]{1,60}$/

/** What the address asks for; whatever it cannot mean is left out. */
export interface Narrowing {
  readonly query: string
  readonly kind: string | undefined
  readonly departmentId: string | undefined
  readonly period: Period | undefined
  readonly order: 'best' | 'newest'
  /** From 1 to 100. */
  readonly page: number
  /** No repair of what was typed. */
  readonly asTyped: boolean
}

export function readAsked(of: Record<string, unknown>): Narrowing {
  const text = (name: string): string => (typeof of[name] === 'string' ? of[name] : '')
  const query = text('q').trim().slice(0, LONGEST).toWellFormed()
  return {
    query,
    kind: /^[a-z-]{1,30}$/.test(text('kind')) ? text('kind') : undefined,
    departmentId: DEPARTMENT.test(text('department')) ? text('department') : undefined,
    period: Object.keys(PERIODS).find((one): one is Period => one === text('period')),
    order: text('order') === 'newest' ? 'newest' : 'best',
    page: Math.min(Math.max(Number.parseInt(text('page')) || 1, 1), LAST_PAGE),
    // a form carries the question that was meant as typed: another one is none
    asTyped: text('exact') === '1' || (query !== '' && text('exact') === query),
  }
}

/** The address that asks the same, below its language. */
export function addressOf(asked: Narrowing, change: Partial<Narrowing> = {}): string {
  const { query, kind, departmentId, period, order, page, asTyped } = { ...asked, ...change }
  const parts = new URLSearchParams({
    q: query,
    ...(kind && { kind }),
    ...(departmentId && { department: departmentId }),
    ...(period && { period }),
    ...(order === 'newest' && { order }),
    ...(asTyped && { exact: '1' }),
    ...(page > 1 && { page: String(page) }),
  })
  return `/search?${parts}`
}
