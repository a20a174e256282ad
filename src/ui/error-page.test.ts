import { expect, test } from 'vitest'
import { LANGS } from '#kernel/words.ts'
import { knownStatus } from './error-page.tsx'
import { ERROR_PAGES, errorWords } from './error.words.ts'
import { plainError } from './plain-error.ts'

test('every status says what happened and what to do, in every language', () => {
  for (const lang of LANGS)
    for (const status of ERROR_PAGES)
      for (const text of Object.values(errorWords(lang).pages[status])) expect(text.length).toBeGreaterThan(5)
})

test('an unknown status is told as the fault of the side that it is', () => {
  expect(knownStatus(400)).toBe(422)
  expect(knownStatus(502)).toBe(500)
  expect(knownStatus(410)).toBe(410)
})

test('the page without a frame stands alone and escapes what it is given', () => {
  const html = plainError({ lang: 'ko', status: 503, city: '<용인>', phone: '1577-1122', retryAfter: 61 })
  expect(html).toMatch(/^<!doctype html><html lang="ko">/)
  expect(html).toContain('&lt;용인&gt;')
  expect(html).toContain('2분 뒤에')
  expect(html).toContain('1577-1122')
})
