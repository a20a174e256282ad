import type { LocalDate } from '#kernel/time.ts'

/** One line of a personnel change, as it stands in the file. Its number counts the header as 1. */
export interface PersonnelLine {
  readonly line: number
  readonly employeeNo: string
  readonly name: string
  readonly email: string
  readonly post: string
  /** Undefined where the file holds no day of the calendar. */
  readonly fromOn: LocalDate | undefined
  readonly action: string
}

export type LineRefusal =
  | 'employee-no'
  | 'action'
  | 'name'
  | 'email'
  | 'day'
  | 'not-yet'
  | 'outdated'
  | 'no-post'
  | 'unknown-person'
  | 'person-twice'
  | 'post-twice'
  | 'post-taken'
  | 'email-taken'
  | 'under-contract'

/** Somebody known here, who may have left. */
export interface KnownPerson {
  readonly id: number
  readonly employeeNo: string
  readonly name: string
  readonly email: string
  readonly isActive: boolean
  /** Works under a contract that is not over. */
  readonly isContracted: boolean
  readonly postId: string | null
  readonly sinceOn: LocalDate | null
}
export interface Situation {
  readonly today: LocalDate
  readonly posts: ReadonlySet<string>
  readonly people: readonly KnownPerson[]
}

export interface Change {
  readonly line: number
  readonly is: 'join' | 'move' | 'return' | 'correct' | 'leave'
  readonly employeeNo: string
  /** Undefined for somebody new. */
  readonly staffId: number | undefined
  readonly name: string
  readonly email: string
  readonly fromPost: string | null
  readonly toPost: string | null
  readonly fromOn: LocalDate
}
export interface Plan {
  readonly changes: readonly Change[]
  /** Lines that say what is so already. */
  readonly same: readonly number[]
  readonly refusals: readonly { line: number; refusal: LineRefusal }[]
}

const EMPLOYEE_NO = /^[A-Za-z0-9-]{1,20}$/
const EMAIL = /^[^\s@<>()"',;:\\[\]]+@[^\s@<>()"',;:\\[\]]+\.[^\s@<>()"',;:\\[\].]{2,}$/
const LONGEST_NAME = 50

/**
 * What a personnel change would do. All lines count as one step: two people may change posts with each
 * other. Only what has come is carried out; a day ahead waits for its day.
 *
 * @article 5(2) one person in a post, one post for a person; access ends on transfer and leaving
 */
export function planOf(lines: readonly PersonnelLine[], situation: Situation): Plan {
  const known = new Map(situation.people.map((one) => [one.employeeNo, one]))
  const changes: Change[] = []
  const same: number[] = []
  const refusals: { line: number; refusal: LineRefusal }[] = []
  const seen = new Set<string>()
  for (const line of lines) {
    const person = known.get(line.employeeNo)
    const refusal = seen.has(line.employeeNo) ? 'person-twice' : faultIn(line, person, situation)
    seen.add(line.employeeNo)
    if (refusal) refusals.push({ line: line.line, refusal })
    else {
      const change = changeOf(line, person)
      if (change) changes.push(change)
      else same.push(line.line)
    }
  }
  const clashes = clashesOf(changes, situation.people)
  const refused = [...refusals, ...clashes].toSorted((a, b) => a.line - b.line)
  const clashing = new Set(clashes.map((one) => one.line))
  return { changes: changes.filter((one) => !clashing.has(one.line)), same, refusals: refused }
}

function faultIn(
  line: PersonnelLine,
  person: KnownPerson | undefined,
  { today, posts }: Situation,
): LineRefusal | undefined {
  if (!EMPLOYEE_NO.test(line.employeeNo)) return 'employee-no'
  if (line.action !== 'appoint' && line.action !== 'leave') return 'action'
  if (line.fromOn === undefined) return 'day'
  if (line.fromOn > today) return 'not-yet'
  if (person?.isContracted) return 'under-contract'
  if (line.action === 'leave') return person ? undefined : 'unknown-person'
  if (line.name === '' || [...line.name].length > LONGEST_NAME) return 'name'
  if (!EMAIL.test(line.email)) return 'email'
  if (!posts.has(line.post)) return 'no-post'
  const moves = person?.postId !== line.post
  return moves && person?.sinceOn && person.sinceOn > line.fromOn ? 'outdated' : undefined
}

function changeOf(line: PersonnelLine, person: KnownPerson | undefined): Change | undefined {
  const change = {
    line: line.line,
    employeeNo: line.employeeNo,
    staffId: person?.id,
    name: line.name,
    email: line.email.toLowerCase(),
    fromPost: person?.postId ?? null,
    toPost: line.post,
    fromOn: line.fromOn as LocalDate,
  }
  if (line.action === 'leave') {
    if (!person?.isActive && !person?.postId) return undefined
    return { ...change, is: 'leave', name: person.name, email: person.email, toPost: null }
  }
  if (!person) return { ...change, is: 'join' }
  if (!person.isActive) return { ...change, is: 'return' }
  if (person.postId !== line.post) return { ...change, is: 'move' }
  const isSame = person.name === change.name && person.email === change.email
  return isSame ? undefined : { ...change, is: 'correct' }
}

/** What two lines, or a line and somebody who has it, cannot both have: a post, an address. */
function clashesOf(changes: readonly Change[], people: readonly KnownPerson[]) {
  const moving = new Set(changes.map((one) => one.employeeNo))
  const leaving = new Set(changes.filter((one) => one.is === 'leave').map((one) => one.employeeNo))
  const active = people.filter((one) => one.isActive)
  const held = new Set(active.filter((one) => !moving.has(one.employeeNo)).map((one) => one.postId))
  const ownerOf = new Map(
    active.filter((one) => !leaving.has(one.employeeNo)).map((one) => [one.email, one.employeeNo]),
  )
  const taken = new Set<string>()
  return changes.flatMap((one): { line: number; refusal: LineRefusal }[] => {
    if (one.toPost === null) return []
    const refusal = held.has(one.toPost)
      ? 'post-taken'
      : taken.has(one.toPost)
        ? 'post-twice'
        : (ownerOf.get(one.email) ?? one.employeeNo) !== one.employeeNo
          ? 'email-taken'
          : undefined
    taken.add(one.toPost)
    ownerOf.set(one.email, one.employeeNo)
    return refusal ? [{ line: one.line, refusal }] : []
  })
}
