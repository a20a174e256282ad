import { randomInt } from 'node:crypto'
import { referenceFrom } from './reference.rule.ts'

const STEPS = 2 ** 32

/** A reference that nobody can guess from another. */
export const newReference = (): string => referenceFrom(randomInt(STEPS) / STEPS)
