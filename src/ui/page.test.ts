import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { Frame } from './frame.ts'
import { Page, type PageProps } from './page.tsx'

const frame: Frame = {
  lang: 'ko',
  surface: 'public',
  path: '/petitions/new?kind=1',
  city: {
    name: '용인시',
    homeName: '용인시 누리집',
    address: '중부대로 1199',
    phone: '1577-1122',
    hours: '9~18시',
  },
  menu: [{ label: '전자민원', href: '/petitions', items: [{ label: '민원 신청', href: '/petitions/new' }] }],
  urgent: [{ id: 'a', level: 'danger', text: '대설경보' }],
  utility: [],
  footer: [{ label: '개인정보처리방침', href: '/privacy', strong: true }],
  help: { label: '도움말', text: '전화해 주세요', phone: '1577-1122' },
}
const person = {
  name: '김도로',
  where: '도로과',
  csrf: 'tok',
  signOut: '/office/sign-out',
  endsInMinutes: 30,
  extend: '/office/session/extension',
}
const page = (props: Partial<PageProps> = {}) =>
  renderToString(h(Page, { frame, title: '민원 신청', ...props }))
const count = (html: string, what: RegExp) => html.match(what)?.length ?? 0

test('the language, one h1, and a title that ends with the city', () => {
  const html = page()
  expect(html).toContain('<html lang="ko">')
  expect(html).toContain('<title>민원 신청 - 용인시</title>')
  expect(count(html, /<h1/g)).toBe(1)
})

test('the first thing to reach is the way to the text', () => {
  expect(page()).toMatch(/<body[^>]*><div id="krds-skip-link"><a href="#main">본문 바로가기<\/a>/)
  expect(page()).toMatch(/<main id="main"/)
})

test('errors are named in the title and stand before the heading, in the order given', () => {
  const html = page({
    errors: [
      { field: 'title', text: '제목을 적어 주세요' },
      { field: 'kind', text: '종류를 골라 주세요' },
    ],
  })
  expect(html).toContain('<title>오류: 민원 신청 - 용인시</title>')
  const order = ['id="main"', 'role="alert"', 'href="#title"', 'href="#kind"', '<h1'].map((s) =>
    html.indexOf(s),
  )
  expect(order).toEqual([...order].sort((a, b) => a - b))
  expect(order).not.toContain(-1)
})

test('the other language is the same page with its query, by its own name', () => {
  expect(page()).toContain('<a href="/en/petitions/new?kind=1" lang="en" hreflang="en">English</a>')
  expect(page({ frame: { ...frame, lang: 'en' } })).toContain('<a href="/petitions/new?kind=1" lang="ko"')
})

test('what comes from people is escaped everywhere', () => {
  const evil = '<script>alert(1)</script>"'
  const html = page({ title: evil, lead: evil, crumbs: [{ label: evil, href: evil }], description: evil })
  expect(count(html, /<script/g)).toBe(1)
  expect(html).not.toContain('href="<')
})

test('nothing is inline that the content security policy would refuse', () => {
  const html = page({ frame: { ...frame, surface: 'office', person } })
  expect(html).not.toMatch(/\sstyle=|<style|\son[a-z]+=|javascript:|data:/)
  expect(count(html, /<script/g)).toBe(count(html, /<script src="[^"]+"><\/script>/g))
})

test('the whole menu opens without script, and the page knows its place in it', () => {
  const html = page({ current: '/petitions/new' })
  expect(html).toMatch(/<details class="whole-menu".*?<a href="\/petitions\/new" aria-current="page">/)
  expect(html).toContain('class="gnb-main-trigger active"')
})

test('the office has no masthead and no search, but a way out that carries the token', () => {
  const html = page({ frame: { ...frame, surface: 'office', person } })
  expect(html).not.toContain('krds-masthead')
  expect(html).not.toContain('<search')
  expect(html).toMatch(
    /<form method="post" action="\/office\/sign-out"><input type="hidden" name="_csrf" value="tok"/,
  )
  expect(html).toContain('data-session-minutes="30"')
})

test('help stands at the same place, after the text and before the footer', () => {
  for (const html of [page(), page({ home: true }), page({ frame: { ...frame, surface: 'office' } })]) {
    const order = ['</main>', 'class="help"', '<footer'].map((s) => html.indexOf(s))
    expect(order).toEqual([...order].sort((a, b) => a - b))
    expect(order).not.toContain(-1)
  }
})
