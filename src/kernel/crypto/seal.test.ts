import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSeal } from './seal.ts'
import { nodeKeys } from './provider.ts'

const provider = nodeKeys(['a secret of thirty-two characters'])
const [first, second, lookup] = [provider.generate(), provider.generate(), provider.generate()]
const old = createSeal(provider, { current: 1, keys: new Map([[1, first]]), lookup })
const now = createSeal(provider, {
  current: 2,
  keys: new Map([
    [1, first],
    [2, second],
  ]),
  lookup,
}) // prettier-ignore
const NAME = 'petitions.petitioner.name'

describe('PIPA 29: a sealed column', () => {
  it('opens to what was sealed, whatever the text', () => {
    const any = fc.string({ unit: 'grapheme' })
    fc.assert(fc.property(any, (text) => now.open(now.seal(text, NAME), NAME) === text))
  })

  it('holds no trace of the text and never looks the same twice', () => {
    const one = now.seal('홍길동', NAME)
    expect(one.includes('홍길동')).toBe(false)
    expect(one.equals(now.seal('홍길동', NAME))).toBe(false)
  })

  it('does not open in another column', () => {
    expect(() => now.open(now.seal('홍길동', NAME), 'petitions.petitioner.phone')).toThrow()
  })

  it('does not open when any one bit was changed', () => {
    const sealed = now.seal('홍길동', NAME)
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = Buffer.from(sealed)
      changed[at] = (changed[at] as number) ^ 1
      expect(() => now.open(changed, NAME), `byte ${at}`).toThrow()
    }
    expect(() => now.open(sealed.subarray(0, 4), NAME)).toThrow('not sealed by us')
  })

  it('opens what an older data key sealed, and says so when a key is missing', () => {
    const sealed = old.seal('홍길동', NAME)
    expect(now.open(sealed, NAME)).toBe('홍길동')
    expect(() => old.open(now.seal('홍길동', NAME), NAME)).toThrow('data key 2')
  })

  it('is looked up by purpose, the same after a rotation', () => {
    const hash = now.lookup('01012345678', 'phone')
    expect(hash.equals(old.lookup('01012345678', 'phone'))).toBe(true)
    expect(hash.equals(now.lookup('01012345678', 'account'))).toBe(false)
    expect(hash.equals(now.lookup('01012345679', 'phone'))).toBe(false)
  })
})
