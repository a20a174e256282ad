import { localDate } from '#kernel/time.ts'

/** A board as the city's folder says it. What is not said is the careful choice: nobody writes there. */
export interface BoardOfCity {
  readonly id: string
  readonly name: Readonly<Record<'ko' | 'en', string>>
  readonly says: Readonly<Record<'ko' | 'en', string>>
  /** Which answers for the board. */
  readonly department?: string
  readonly writes?: 'none' | 'citizens'
  readonly comments?: 'none' | 'citizens'
  /** Whether an officer looks before a posting appears or after. */
  readonly moderation?: 'after' | 'before'
  /** What is shown of the writer. */
  readonly names?: 'nickname' | 'masked' | 'none'
  readonly files?: boolean
  /** Whether a writer may close a posting, so that only the writer and the department read it. */
  readonly closed?: boolean
  /** For those who live or work in the city, by their own word. */
  readonly residents?: boolean
  readonly opens?: string
  readonly closes?: string
  readonly postingDays: number | null
}

const CHOICES = {
  writes: ['none', 'citizens'],
  comments: ['none', 'citizens'],
  moderation: ['after', 'before'],
  names: ['nickname', 'masked', 'none'],
} as const
const SWITCHES = ['files', 'closed', 'residents'] as const
const DAYS = ['opens', 'closes'] as const
const KNOWN = new Set<string>([
  'id',
  'name',
  'says',
  'department',
  'postingDays',
  ...Object.keys(CHOICES),
  ...SWITCHES,
  ...DAYS,
])

/** Words that stand where the id of a board would, in addresses of this part. */
const TAKEN = ['removals', 'follows']

/** What is wrong with the city's list of boards, one line each; nothing where it is right. @article 13 */
export function faultsOfBoards(boards: unknown, departments: ReadonlySet<string>): string[] {
  if (!Array.isArray(boards)) return ['boards.json: it is no list of boards']
  const list = boards as readonly (BoardOfCity | null)[]
  const ids = list.map((one) => one?.id)
  return list.flatMap((board, at) => {
    const nth = `boards.json, board ${at + 1}`
    if (typeof board !== 'object' || board === null) return [`${nth}: it is no board`]
    const of = `${nth} (${String(board.id)})`
    const twice = board.id !== undefined && ids.indexOf(board.id) < at ? [`${of}: the id is there twice`] : []
    return [...twice, ...faultsOf(board, departments).map((fault) => `${of}: ${fault}`)]
  })
}

function faultsOf(board: BoardOfCity, departments: ReadonlySet<string>): string[] {
  const given = board as unknown as Readonly<Record<string, unknown>>
  const faults = Object.keys(given)
    .filter((key) => !KNOWN.has(key))
    .map((key) => `nobody knows "${key}"`)
  if (typeof board.id !== 'string' || !/^[a-z0-9-]{1,40}$/.test(board.id))
    faults.push('the id is small letters, digits and hyphens')
  if (TAKEN.includes(board.id)) faults.push('another page stands at this address')
  for (const key of ['name', 'says'] as const)
    if (!board[key]?.ko || !board[key].en) faults.push(`"${key}" needs "ko" and "en"`)
  for (const [key, choices] of Object.entries(CHOICES))
    if (given[key] !== undefined && !(choices as readonly unknown[]).includes(given[key]))
      faults.push(`"${key}" is one of ${choices.join(', ')}`)
  for (const key of SWITCHES)
    if (given[key] !== undefined && typeof given[key] !== 'boolean') faults.push(`"${key}" is true or false`)
  for (const key of DAYS)
    if (given[key] !== undefined && !isDay(given[key])) faults.push(`"${key}" is a day like 2026-11-24`)
  const { postingDays: days, opens, closes } = board
  if (days !== null && !(Number.isInteger(days) && days > 0))
    faults.push('"postingDays" is a number of days, or null for no end')
  if (opens && closes && closes < opens) faults.push('"closes" comes before "opens"')
  const isWritten = (board.writes ?? 'none') !== 'none' || (board.comments ?? 'none') !== 'none'
  if (isWritten && !board.department)
    faults.push('"department" is missing: somebody answers for what is written')
  if (board.department !== undefined && !departments.has(board.department))
    faults.push(`"department" is none of the city’s: ${board.department}`)
  return faults
}

function isDay(text: unknown): boolean {
  try {
    return localDate(String(text)) === text
  } catch {
    return false
  }
}
