import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepFresh } from './keep-fresh.ts'

describe('PIPA 29: a running program', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('learns new keys three times before they seal, goes on after a failure, and ends', async () => {
    let asked = 0
    const errors: unknown[] = []
    const refresh = async () => {
      asked += 1
      if (asked === 1) throw new Error('the database is away')
    }
    const end = keepFresh({ refresh }, (error) => errors.push(error))
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect({ asked, errors: errors.map(String) }).toEqual({
      asked: 3,
      errors: ['Error: the database is away'],
    })
    await end()
    await vi.advanceTimersByTimeAsync(60 * 60_000)
    expect(asked).toBe(3)
  })
})
