import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialsOf, lettersOf, typedInitials } from './jamo.ts'
import { otherLayout, soFarOnOther } from './layout.ts'

describe('the other keyboard', () => {
  it('reads any letters without an error, those that make no syllable too', () => {
    for (const word of ['how', 'hkh', 'nml', 'Oo', 'ㅗㅐㅈ', 'ㅏㅏㅏ', 'ㄳㅏ', '가ㅏ', '\ud800ㅗ'])
      expect(() => [otherLayout(word), soFarOnOther(word)], word).not.toThrow()
    const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzABOPQRTWEㄱㅏㅗㅐㅣㄳㄹㅎ가왜 ')
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 12 }), (text) => {
        otherLayout(text)
        soFarOnOther(text)
        lettersOf(text)
        initialsOf(text)
        typedInitials(text)
      }),
      { numRuns: 20_000 },
    )
  })

  it('leaves initial consonants what they are', () => {
    for (const typed of ['ㅇㄱ', 'ㅇㅇㅅ', 'ㄱㄴㄷ ㅇㅇ']) expect(otherLayout(typed), typed).toEqual([])
    expect(otherLayout('ㅗㅐㅈ')).toEqual(['how'])
  })

  it('gives the letters typed so far', () => {
    expect(soFarOnOther('dydd')).toBe('ㅇㅛㅇㅇ')
    expect(soFarOnOther('ddt')).toBe('ㅇㅇㅅ')
    expect(soFarOnOther('용')).toBeUndefined()
  })
})
