import { describe, expect, it } from 'vitest'
import type { Block, Document, Span } from './block.rule.ts'
import { documentIn, nodeOf } from './editor/document-node.browser.ts'
import { documentOf, readDocument, storedDocument, textOf, wordsOf } from './document.rule.ts'

/** A small generator of its own seed, so that a failure can be repeated. */
function maker(seed: number) {
  let state = seed
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const pick = <T>(of: readonly T[]): T => of[Math.floor(next() * of.length)] as T
  const WORDS = [
    '가',
    '용인',
    'a',
    '- ',
    '1. ',
    '## ',
    '|',
    '\\',
    '**',
    '__',
    '[x](/y)',
    '>',
    ':::',
    '!',
    '"',
    '(',
    ')',
    ']',
    '@[',
    '%[',
    ' ',
    '\n',
    '=',
    '||',
    '# ',
    '\\n',
  ]
  const words = (): string => Array.from({ length: 1 + Math.floor(next() * 4) }, () => pick(WORDS)).join('')
  const spans = (): Span[] =>
    Array.from({ length: 1 + Math.floor(next() * 3) }, () => ({
      text: words(),
      ...(next() < 0.3 && { bold: true as const }),
      ...(next() < 0.3 && { italic: true as const }),
      ...(next() < 0.2 && { href: pick(['/a', 'https://www.gov.kr/x(1)', 'mailto:a@b.kr', '#x']) }),
    }))
  const block = (depth: number, inside: boolean): Block => {
    const kinds = inside
      ? (['paragraph', 'quote', 'list', 'table', 'image', 'file'] as const)
      : (['heading', 'paragraph', 'quote', 'list', 'table', 'image', 'file', 'notice', 'embed'] as const)
    const is = depth > 2 ? 'paragraph' : pick(kinds)
    const many = <T>(most: number, make: () => T) =>
      Array.from({ length: 1 + Math.floor(next() * most) }, make)
    switch (is) {
      case 'heading':
        return { is, level: pick([2, 3, 4] as const), spans: spans() }
      case 'list':
        return { is, ordered: next() < 0.5, items: many(3, () => many(2, () => block(depth + 1, true))) }
      case 'table': {
        const columns = 1 + Math.floor(next() * 3)
        const rows = many(3, () => Array.from({ length: columns }, () => (next() < 0.2 ? [] : spans())))
        return { is, caption: words(), headerRow: next() < 0.5, headerColumn: next() < 0.5, rows }
      }
      case 'image':
        return {
          is,
          media: 1 + Math.floor(next() * 99),
          alt: next() < 0.3 ? null : words(),
          caption: words(),
        }
      case 'file':
        return { is, media: 3, label: words() }
      case 'notice':
        return {
          is,
          tone: pick(['info', 'warning', 'success'] as const),
          blocks: many(2, () => block(depth + 1, true)),
        }
      case 'embed':
        return { is, provider: 'youtube', id: 'abcdefghijk', title: words() }
      default:
        return { is, spans: spans() }
    }
  }
  return (): Document => ({
    blocks: Array.from({ length: 1 + Math.floor(next() * 4) }, () => block(0, false)),
  })
}

describe('a document and its text', () => {
  it('say the same, whatever signs are in it: written out and read again, and in the editor, it is the same document', () => {
    for (let seed = 1; seed <= 3_000; seed += 1) {
      const made = readDocument(maker(seed)())
      if (!made.ok) throw new Error(`seed ${seed}: ${JSON.stringify(made.refusal)}`)
      const text = textOf(made.value)
      const again = documentOf(text)
      expect(again, `seed ${seed}:\n${text}`).toEqual(made.value)
      expect(readDocument(again), `seed ${seed}`).toEqual({ ok: true, value: made.value })
      const held = nodeOf(made.value)
      held.check()
      expect(documentIn(held), `seed ${seed}, in the editor`).toEqual(made.value)
    }
  })
  it('headings, lists, steps, tables and links are read as they are written', () => {
    const { blocks } = documentOf(
      '## 제목\n글\n\n- 하나\n- 둘\n\n1. 먼저\n2. 다음\n\n|= 표 이름\n| 가 | 나 |\n| 1 | 2 |',
    )
    expect(blocks.map((one) => one.is)).toEqual(['heading', 'paragraph', 'list', 'list', 'table'])
    expect(blocks[4]).toMatchObject({ caption: '표 이름', headerRow: true, headerColumn: false })
  })
  it.each([
    '[x](javascript:alert(1))',
    '[x](//evil.example)',
    '[x](/\\evil.example)',
    '[x](data:text/html,1)',
    '<b>x</b>',
  ])('%s is text', (text) => expect(wordsOf(documentOf(text))).toBe(text))
  it('what an earlier version kept as text is read', () => {
    expect(storedDocument({ text: '## 가\n\n나' }).blocks).toHaveLength(2)
  })
})

describe('what is refused, with a key', () => {
  const spans = [{ text: '가' }]
  const paragraph = { is: 'paragraph', spans }
  it.each([
    ['too-many-parts', { blocks: Array.from({ length: 2_000 }, () => paragraph) }],
    [
      'too-many-columns',
      {
        blocks: [
          {
            is: 'table',
            caption: '',
            headerRow: true,
            headerColumn: false,
            rows: [Array.from({ length: 100 }, () => spans)],
          },
        ],
      },
    ],
    [
      'address-not-allowed',
      { blocks: [{ is: 'paragraph', spans: [{ text: 'x', href: 'javascript:alert(1)' }] }] },
    ],
    ['unknown-kind', { blocks: [{ is: 'script', text: 'x' }] }],
    ['unknown-key', { blocks: [{ ...paragraph, style: 'x' }] }],
    ['embed-not-allowed', { blocks: [{ is: 'embed', provider: 'evil', id: 'x', title: '' }] }],
    ['too-long', { blocks: [{ is: 'paragraph', spans: [{ text: '가'.repeat(300_001) }] }] }],
    ['wrong-value', null],
  ])('%s', (key, json) => {
    expect(readDocument(json)).toMatchObject({ ok: false, refusal: { key } })
  })
  it('200 kB are taken', () => {
    const blocks = Array.from({ length: 400 }, () => ({
      is: 'paragraph',
      spans: [{ text: '가나다라마바사'.repeat(25) }],
    }))
    expect(JSON.stringify(blocks).length).toBeGreaterThan(80_000)
    expect(readDocument({ blocks }).ok).toBe(true)
  })
})
