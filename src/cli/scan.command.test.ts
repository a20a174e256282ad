import { describe, expect, it } from 'vitest'
import { scan, scanCommand } from './scan.command.ts'

async function scanned(...chunks: (string | Uint8Array)[]) {
  const out: string[] = []
  const bytes = chunks.map((one) => (typeof one === 'string' ? new TextEncoder().encode(one) : one))
  async function* input() {
    yield* bytes
  }
  await scan(input(), { out: (line) => out.push(line), err: () => undefined })
  return out
}

describe('nurijip scan', () => {
  it('Article 2.10: prints line, kind and place of what it finds, and nothing else', async () => {
    expect(await scanned('안녕하세요\n전화 010-1234-5678 메일 narae@example.kr\n\n900101-1234567')).toEqual([
      '{"line":2,"kind":"phone","start":3,"end":16}',
      '{"line":2,"kind":"email","start":20,"end":36}',
      '{"line":4,"kind":"resident","start":0,"end":14}',
    ])
  })
  it('counts UTF-16 units of the line as it was given: an emoji is two, a zero-width space one', async () => {
    expect(await scanned('😀\u200B010\u200B-1234-5678\r\n')).toEqual([
      '{"line":1,"kind":"phone","start":3,"end":17}',
    ])
  })
  it('puts together what comes in pieces, even in the midst of a letter', async () => {
    const bytes = new TextEncoder().encode('전화 010-1234-5678\n전화 010-8765-4321')
    const pieces = Array.from(bytes, (byte) => Uint8Array.of(byte))
    expect((await scanned(...pieces)).map((one) => JSON.parse(one).line)).toEqual([1, 2])
  })
  it('says nothing of public and business numbers', async () =>
    expect(await scanned('1577-1234, 국번 없이 120, 사업자등록번호 123-45-67891, 2026-000123\n')).toEqual([]))
  it('refuses what it does not know with one line', async () => {
    const err: string[] = []
    expect(await scanCommand(['file.txt'], { out: () => undefined, err: (line) => err.push(line) })).toBe(2)
    expect(err).toHaveLength(1)
  })
})
