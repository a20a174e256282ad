import { expect, test } from 'vitest'
import { safeHref, telHref } from './href.tsx'

test.each([
  'https://www.yongin.go.kr/a?b=1#c',
  'HTTP://example.org',
  'mailto:a@example.org',
  'tel:15771122',
  '/boards/notice',
  'a/b:c',
  '?page=2',
  '#main',
])('leads there: %s', (href) => {
  expect(safeHref(href)).toBe(href)
})

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '',
])('leads nowhere: %j', (href) => {
  expect(safeHref(href)).toBeUndefined()
})

test('a telephone number is dialled without its dashes', () => {
  expect(telHref('031-324-2114')).toBe('tel:0313242114')
})
