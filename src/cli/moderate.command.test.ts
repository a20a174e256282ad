import { describe, expect, it } from 'vitest'
import { moderate, moderateCommand } from './moderate.command.ts'

async function moderated(...chunks: (string | Uint8Array)[]) {
  const out: string[] = []
  const bytes = chunks.map((one) => (typeof one === 'string' ? new TextEncoder().encode(one) : one))
  async function* input() {
    yield* bytes
  }
  await moderate(input(), { out: (line) => out.push(line), err: () => undefined })
  return out.map((line) => JSON.parse(line) as { line: number; grounds: { subparagraph: number }[] })
}

describe('nurijip moderate', () => {
  it('Article 6(2): answers every line, in its order, with item, score and reason alone', async () => {
    const [clean, abusive, empty, ad] = await moderated(
      '안녕하세요\r\n씨발 놈들아\r\n\r\n무직자대출 카톡 money77 문의 주세요\r\n',
    )
    expect(clean).toEqual({ line: 1, grounds: [] })
    expect(abusive?.grounds).toMatchObject([{ subparagraph: 6, why: 'abuse' }])
    expect(Object.keys(abusive?.grounds[0] ?? {})).toEqual(['subparagraph', 'score', 'why'])
    expect(empty).toEqual({ line: 3, grounds: [] })
    expect(ad?.grounds).toMatchObject([{ subparagraph: 5, why: 'advertising' }])
  })
  it('puts together what comes in pieces, and reads on behind what is no UTF-8', async () => {
    const bytes = Array.from(new TextEncoder().encode('씨발\n병신'), (byte) => Uint8Array.of(byte))
    const [first, bad, second] = await moderated(
      ...bytes.slice(0, 7),
      Uint8Array.of(0xff, 0xfe, 10),
      ...bytes.slice(7),
    )
    expect([first?.grounds.length, bad?.grounds, second?.grounds.length]).toEqual([1, [], 1])
  })
  it('answers a line of a megabyte', async () =>
    expect((await moderated('길이 어둡습니다. '.repeat(40_000)))[0]).toEqual({ line: 1, grounds: [] }))
  it('refuses what it does not know with one line', async () => {
    const err: string[] = []
    expect(await moderateCommand(['file.txt'], { out: () => undefined, err: (line) => err.push(line) })).toBe(
      2,
    )
    expect(err).toHaveLength(1)
  })
})
