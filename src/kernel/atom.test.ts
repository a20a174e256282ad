import { describe, expect, it } from 'vitest'
import { atomOf } from './atom.ts'
import { instant } from './time.ts'

const at = (text: string) => instant(`${text}+09:00`)
const entry = {
  address: 'https://city.example/boards/free/1?a=1&b=2',
  title: '<b>가로등</b> "밝게"',
  publishedAt: at('2026-11-20T10:00:00'),
  changedAt: at('2026-11-24T09:30:00'),
  text: `${'가'.repeat(299)}😀나`,
}
const feed = (entries: (typeof entry & { author?: string })[]) =>
  atomOf({
    lang: 'ko',
    self: 'https://city.example/feeds/boards/free',
    title: '시민 & 시',
    entries,
    now: at('2026-11-25T00:00:00'),
  })

describe('a feed by RFC 4287', () => {
  it('says what citizens wrote as text, never as markup, and cuts no character in two', () => {
    const said = feed([{ ...entry, title: `${entry.title}\u0000\u0008\uFFFF\uD800` }])
    expect(said).toContain('<title>&lt;b&gt;가로등&lt;/b&gt; &quot;밝게&quot;\uFFFD</title>')
    expect(said).toContain('<id>https://city.example/boards/free/1?a=1&amp;b=2</id>')
    expect(said).toContain(`${'가'.repeat(299)}😀</summary>`)
  })
  it('was updated when the latest change was, wherever it stands; while empty, now', () => {
    const older = { ...entry, changedAt: at('2026-11-21T09:30:00') }
    const updated = (text: string) => /<updated>([^<]+)/.exec(text)?.[1]
    expect(updated(feed([older, entry]))).toBe('2026-11-24T09:30:00+09:00')
    expect(updated(feed([]))).toBe('2026-11-25T00:00:00+09:00')
  })
  it('names an author, of the entry where it has one', () => {
    const said = feed([{ ...entry, author: '기흥이웃' }])
    expect(said.match(/<name>[^<]+/g)).toEqual(['<name>시민 &amp; 시', '<name>기흥이웃'])
  })
})
