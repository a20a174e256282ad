import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { instant, localDate } from '#kernel/time.ts'
import { Lines } from './lines.tsx'
import { Pagination, pageNumbers } from './pagination.tsx'
import { Steps } from './steps.tsx'
import { SummaryList } from './summary-list.tsx'
import { Table } from './table.tsx'
import { Day, Moment } from './when.tsx'

test('page numbers: first, last, the neighbours, and gaps only where pages are left out', () => {
  expect(pageNumbers(1, 3)).toEqual([1, 2, 3])
  expect(pageNumbers(12, 240)).toEqual([1, 0, 10, 11, 12, 13, 14, 0, 240])
  expect(pageNumbers(4, 6)).toEqual([1, 2, 3, 4, 5, 6])
})

test('the current page is marked, and one page needs no numbers', () => {
  const draw = (pages: number) =>
    renderToString(h(Pagination, { lang: 'ko', page: 1, pages, href: (n) => `?page=${n}` }))
  expect(draw(1)).toBe('')
  expect(draw(2)).toMatch(/href="\?page=1" aria-current="page" aria-label="1 쪽"/)
  expect(draw(2)).not.toContain('rel="prev"')
})

test('a step says where the reader is', () => {
  const html = renderToString(h(Steps, { lang: 'en', steps: ['Write', 'Check', 'Send'], at: 2 }))
  expect(html).toMatch(/<li class="done"><span class="step">Step 1 of 3.*?Done<\/em>/)
  expect(html).toMatch(/<li class="active" aria-current="step"><span class="step">Step 2 of 3/)
})

test('a table names its rows and columns and keeps its column names on a phone', () => {
  const html = renderToString(
    h(Table, {
      caption: '민원',
      head: [{ label: '번호' }, { label: '제목' }],
      rows: [['1', '가']],
      rowHead: 1,
    }),
  )
  expect(html).toContain('<caption>민원</caption>')
  expect(html).toMatch(/<th scope="row" role="rowheader"[^>]*data-label="제목"/)
  expect(html).toMatch(/<td role="cell"[^>]*data-label="번호"/)
  const none = renderToString(h(Table, { caption: '민원', head: [], rows: [], empty: '없습니다' }))
  expect(none).toBe('<p class="empty">없습니다</p>')
})

test('what was not entered says so, and the link to change it names what', () => {
  const change = { href: '/phone', what: '전화번호' }
  const html = renderToString(
    h(SummaryList, { lang: 'ko', rows: [{ label: '전화번호', value: '', change }] }),
  )
  expect(html).toContain('입력하지 않음')
  expect(html).toContain('<span class="sr-only">전화번호 </span>변경')
})

test('text of a citizen stays text', () => {
  expect(renderToString(h(Lines, { text: '<b>\n둘째' }))).toBe('<div class="lines">&lt;b>\n둘째</div>')
})

test('days and moments are written for people and for machines, in Seoul', () => {
  const day = localDate('2026-12-01')
  expect(renderToString(h(Day, { lang: 'ko', day }))).toBe(
    '<time datetime="2026-12-01">2026년 12월 1일(화)</time>',
  )
  expect(renderToString(h(Day, { lang: 'en', day }))).toContain('Tue 1 December 2026')
  const at = instant('2026-11-30T15:05:00Z')
  expect(renderToString(h(Moment, { lang: 'ko', at }))).toBe(
    '<time datetime="2026-12-01T00:05:00+09:00">2026년 12월 1일(화) 00:05</time>',
  )
})
