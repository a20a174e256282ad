import { describe, expect, it } from 'vitest'
import { atomFeed } from './atom.ts'
import { instant } from './time.ts'

const at = instant('2026-11-24T10:00:00+09:00')

describe('a feed', () => {
  it('is XML whatever was typed: no markup, no control characters, no letter cut in two', () => {
    const text = `<a> & "b" \u0001\uFFFE${'가'.repeat(291)}😀😀`
    const title = '<script>&'
    const one = { address: 'http://a.kr/1?a=1&b=2', title, text, author: '<b>', published: at, updated: at }
    const feed = atomFeed({
      lang: 'ko',
      self: 'http://a.kr/feeds/1',
      title: 'T',
      updated: at,
      entries: [one],
    })
    expect(feed).toContain('<title>&lt;script&gt;&amp;</title>')
    expect(feed).toContain('href="http://a.kr/1?a=1&amp;b=2"')
    expect(feed).toContain(`<summary>&lt;a&gt; &amp; &quot;b&quot; ${'가'.repeat(288)}`)
    expect(feed).not.toMatch(/[\u0001\uFFFE]|\p{Surrogate}/u)
    expect(feed).toContain('<updated>2026-11-24T10:00:00+09:00</updated>')
  })
  it('cuts a summary between letters, not within one', () => {
    const text = `${'가'.repeat(299)}😀😀`
    const one = { address: 'http://a.kr/1', title: 't', text, published: at, updated: at }
    const feed = atomFeed({ lang: 'ko', self: 'http://a.kr', title: 'T', updated: at, entries: [one] })
    expect(feed).toContain(`<summary>${'가'.repeat(299)}😀</summary>`)
  })
})
