import { describe, expect, it } from 'vitest'
import { readForm } from './form.ts'
import { faultText } from './form.words.ts'

const spec = {
  title: { max: 10 },
  text: { max: 100, lines: true },
  email: { max: 50, kind: 'email', optional: true },
} as const

describe('a form that was sent', () => {
  it('keeps emoji, Hangul in NFD brought to NFC, and line breaks', () => {
    const { typed, ok } = readForm(spec, {
      title: '가로등'.normalize('NFD'),
      text: '첫 줄\r\n둘째 줄 🌳<script>',
    })
    expect(ok).toBe(true)
    expect(typed).toEqual({ title: '가로등', text: '첫 줄\n둘째 줄 🌳<script>', email: '' })
  })
  it.each([
    ['missing', { title: '', text: 'x' }, { title: 'missing' }],
    ['only what nobody sees', { title: '\u200b\u2060\u3164\ufeff', text: 'x' }, { title: 'missing' }],
    ['only spaces', { title: ' \u3000 ', text: 'x' }, { title: 'missing' }],
    ['too long', { title: '가'.repeat(11), text: 'x' }, { title: 'too-long' }],
    ['control characters', { title: 'a\u0007b', text: 'x' }, { title: 'control-characters' }],
    ['a lone surrogate', { title: 'a\uD800', text: 'x' }, { title: 'broken-characters' }],
    ['a wrong type', { title: { a: 1 }, text: 'x' }, { title: 'missing' }],
    ['a bad address', { title: 'a', text: 'x', email: 'kim@' }, { email: 'not-an-email' }],
  ])('names %s at its field', (_what, body, faults) => {
    expect(readForm(spec, body).faults).toEqual(faults)
  })
  it('counts what people see as characters, and takes the first of a field sent twice', () => {
    expect(readForm(spec, { title: '🌳'.repeat(10), text: 'x' }).ok).toBe(true)
    expect(readForm(spec, { title: ['a', 'b'], text: 'x' }).typed.title).toBe('a')
  })
  it('takes out what nobody sees and what turns the direction of others, where no script or emoji needs it', () => {
    const read = (title: string) => readForm({ title: { max: 100 } }, { title })
    for (const [typed, kept] of [
      ['김\u202E래나\u202C', '김래나'],
      ['\uFEFF가로\u200B등\u00AD', '가로등'],
      ['\u2066a\u2069\u200E\u200F\u061Cb', 'ab'],
      ['김\u200D나\u200C래', '김나래'],
      ['a\u{E0061}b\u{E007F}', 'ab'],
      ['👨\u200D👩\u200D👧 👩🏽\u200D💻 ❤\uFE0F\u200D🔥', '👨\u200D👩\u200D👧 👩🏽\u200D💻 ❤\uFE0F\u200D🔥'],
      ['می\u200Cخواهم', 'می\u200Cخواهم'],
    ] as const)
      expect(read(typed)).toMatchObject({ typed: { title: kept }, ok: true })
    expect(read('\u202E\u200B').faults).toEqual({ title: 'missing' })
    expect(readForm({ way: { max: 5, choices: ['mail'] } }, { way: 'ma\u200Bil' }).ok).toBe(true)
  })
  it('is not fooled by names of the prototype', () => {
    expect(readForm({ constructor: { max: 5 } }, {}).faults).toEqual({ constructor: 'missing' })
  })
  it('names a field with the particle of its name, whatever stands in brackets after it', () => {
    const said = (label: string) => faultText('ko', 'missing', label, 10)
    expect(said('제목(한국어)')).toBe('제목(한국어)을 입력해 주세요.')
    expect(said('전화')).toBe('전화를 입력해 주세요.')
  })
})
