import type { PersonalKind } from '../finder/finding.rule.ts'
import type { OwnKind } from '../finder/own-data.rule.ts'

/** One thing that was found, as its writer is told of it. */
export interface Found {
  readonly field: string
  readonly kind: PersonalKind | `own-${OwnKind}`
  /** Of the field, counted from 1. */
  readonly line: number
  readonly excerpt: string
}

/** Characters of an excerpt. */
const LONGEST = 40

export function foundIn<K extends Found['kind']>(
  field: string,
  text: string,
  { kind, start, end }: { kind: K; start: number; end: number },
): Found {
  const part = text.slice(start, end).replaceAll(/\s+/g, ' ')
  return {
    field,
    kind,
    line: text.slice(0, start).split('\n').length,
    excerpt: part.length > LONGEST ? `${part.slice(0, LONGEST - 1)}…` : part,
  }
}
