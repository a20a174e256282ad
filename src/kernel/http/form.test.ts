import { describe, expect, it } from 'vitest'
import { readForm } from './form.ts'

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
  it('is not fooled by names of the prototype', () => {
    expect(readForm({ constructor: { max: 5 } }, {}).faults).toEqual({ constructor: 'missing' })
  })
})
