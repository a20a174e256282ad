import { describe, expect, it } from 'vitest'
import { hashPassword, verifyPassword } from './password.ts'
import { hashToken, newToken, sameBytes } from './token.ts'

/** Milliseconds, the middle of five. */
async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (let round = 0; round < 5; round += 1) {
    const start = performance.now()
    await work()
    times.push(performance.now() - start)
  }
  return times.toSorted((a, b) => a - b)[2] as number
}

describe('PIPA 29: a password', () => {
  it('is kept as a salted argon2id hash of 19 MiB and two passes', async () => {
    const hash = await hashPassword('올바른 비밀번호')
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
    expect(await hashPassword('올바른 비밀번호')).not.toBe(hash)
    expect(await verifyPassword(hash, '올바른 비밀번호')).toBe(true)
    expect(await verifyPassword(hash, '틀린 비밀번호')).toBe(false)
    expect(await verifyPassword(hash, '올바른 비밀번호'.normalize('NFD'))).toBe(true)
  })

  it('agrees with a hash of the same form made with other settings', async () => {
    const light = (await hashPassword('x')).replace('m=19456', 'm=64')
    expect(await verifyPassword(light, 'x')).toBe(false)
    await expect(verifyPassword('plain text', 'x')).rejects.toThrow('not a password hash')
  })

  it('takes as long for nobody as for a wrong one', async () => {
    const hash = await hashPassword('x')
    const wrong = await timeOf(() => verifyPassword(hash, 'y'))
    const nobody = await timeOf(() => verifyPassword(undefined, 'y'))
    expect(nobody).toBeGreaterThan(wrong * 0.4)
    expect(nobody).toBeLessThan(wrong * 2.5)
    expect(await verifyPassword(undefined, 'y')).toBe(false)
  })

  it('waits its turn in a flood, and is refused when it would wait too long', async () => {
    const hash = (await hashPassword('x')).replace('m=19456', 'm=64')
    const flood = await Promise.allSettled(Array.from({ length: 260 }, () => verifyPassword(hash, 'x')))
    expect(flood.filter((one) => one.status === 'fulfilled').length).toBe(202)
    const refused = flood.find((one) => one.status === 'rejected')
    expect(refused?.reason).toMatchObject({ statusCode: 429 })
    expect(await verifyPassword(await hashPassword('x'), 'x')).toBe(true)
  })
})

describe('a token', () => {
  it('is new each time, fits a link, and is known by its hash', () => {
    expect(newToken()).toMatch(/^[\w-]{43}$/)
    expect(newToken()).not.toBe(newToken())
    expect(sameBytes(hashToken('a'), hashToken('a'))).toBe(true)
    expect(sameBytes(hashToken('a'), hashToken('b'))).toBe(false)
    expect(sameBytes(Buffer.from('a'), Buffer.from('ab'))).toBe(false)
  })
})
