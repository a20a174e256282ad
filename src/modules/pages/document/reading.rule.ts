import { LIMITS, type Place, type Step } from './block.rule.ts'
import { tidyLine } from './tidy.rule.ts'

export type DocumentRefusalKey =
  | 'unknown-kind'
  | 'unknown-key'
  | 'missing-key'
  | 'wrong-value'
  | 'not-here'
  | 'too-many-parts'
  | 'too-deep'
  | 'too-many-columns'
  | 'too-many-rows'
  | 'table-empty'
  | 'too-long'
  | 'control-characters'
  | 'broken-characters'
  | 'address-not-allowed'
  | 'embed-not-allowed'

/** Why a document is not taken, and where. `what` is the key, the kind, the number or the address in question. */
export interface DocumentRefusal {
  readonly key: DocumentRefusalKey
  readonly place: Place
  readonly what?: string
}

const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/
const BROKEN = /[\uFFFD\uFFFE\uFFFF]/

/** Reads values nobody has looked at, counts, and remembers the first refusal; reading goes no further than that. */
export class Reading {
  refusal: DocumentRefusal | undefined
  #nodes = 0
  #characters = 0

  refuse(key: DocumentRefusalKey, place: Place, what?: string): undefined {
    this.refusal ??= { key, place, ...(what !== undefined && { what }) }
    return undefined
  }

  /** Whether so many more parts and characters still fit. */
  count(nodes: number, at: Place, characters = 0): boolean {
    this.#nodes += nodes
    this.#characters += characters
    if (this.#nodes >= LIMITS.nodes) this.refuse('too-many-parts', at)
    if (this.#characters > LIMITS.characters) this.refuse('too-long', at)
    return this.refusal === undefined
  }

  /** An object with exactly these keys. */
  fields(
    value: unknown,
    keys: readonly string[],
    at: Place,
    optional: readonly string[] = [],
  ): Record<string, unknown> | undefined {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return this.refuse('wrong-value', at)
    for (const key of Object.keys(value))
      if (!keys.includes(key) && !optional.includes(key))
        return this.refuse('unknown-key', at, key.slice(0, 40))
    for (const key of keys) if (!Object.hasOwn(value, key)) return this.refuse('missing-key', at, key)
    return value as Record<string, unknown>
  }

  each<T>(value: unknown, of: Step['of'], at: Place, read: (one: unknown, at: Place) => T | undefined): T[] {
    if (!Array.isArray(value)) return this.refuse('wrong-value', at) ?? []
    const all: T[] = []
    for (const [index, one] of (value as unknown[]).entries()) {
      const got = read(one, [...at, { of, n: index + 1 }])
      if (got === undefined || this.refusal) break
      all.push(got)
    }
    return all
  }

  text(value: unknown, at: Place): string | undefined {
    if (typeof value !== 'string') return this.refuse('wrong-value', at)
    if (!this.count(0, at, value.length)) return undefined
    if (CONTROL.test(value)) return this.refuse('control-characters', at)
    if (BROKEN.test(value) || !value.isWellFormed()) return this.refuse('broken-characters', at)
    return value
  }

  /** A text of one line. */
  line(value: unknown, at: Place): string {
    return tidyLine(this.text(value, at) ?? '')
  }

  flag(value: unknown, at: Place): boolean {
    if (typeof value !== 'boolean') this.refuse('wrong-value', at)
    return value === true
  }

  number(value: unknown, at: Place): number {
    const whole = Number.isSafeInteger(value) && (value as number) > 0
    return whole ? (value as number) : (this.refuse('wrong-value', at, 'media') ?? 0)
  }

  oneOf<T>(value: unknown, all: readonly T[], at: Place): T | undefined {
    return all.includes(value as T) ? (value as T) : this.refuse('wrong-value', at)
  }
}
