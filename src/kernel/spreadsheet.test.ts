import { inflateRawSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { assert, array, constantFrom, integer, oneof, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvOf, inert, xlsxOf } from './spreadsheet.ts'

/** The texts of the parts of a ZIP file, by their names, from its central directory. */
function partsOf(zip: Buffer): Map<string, string> {
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\u0005\u0006')) + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, named, extra, said] = [20, 28, 30, 32].map((of, i) =>
      i === 0 ? zip.readUInt32LE(at + of) : zip.readUInt16LE(at + of),
    ) as [number, number, number, number]
    const local = zip.readUInt32LE(at + 42)
    const data = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const bytes = zip.subarray(data, data + size)
    const text = zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)
    parts.set(zip.toString('utf8', at + 46, at + 46 + named), text.toString('utf8'))
    at += 46 + named + extra + said
  }
  return parts
}

describe('a table that leaves the house', () => {
  it.each([
    ['=HYPERLINK("http://evil.example")', `'=HYPERLINK("http://evil.example")`],
    ['+82 10', `'+82 10`],
    ['-1', `'-1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    [' =1+1', `' =1+1`],
    ['\t=1', `'\t=1`],
    ['＝1', `'＝1`],
    ['3일', '3일'],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j becomes %j', (cell, safe) => {
    expect(inert(cell)).toBe(safe)
  })

  it('whatever stands in a cell, no cell of a CSV file begins a formula, and the text comes back whole', () => {
    const nasty = tuple(
      constantFrom('=', '+', '-', '@', '\t', '＝', ' =', '"', ',', '\r\n', ''),
      string(),
    ).map(([start, rest]) => start + rest)
    assert(
      property(
        array(array(oneof(nasty, integer()), { minLength: 3, maxLength: 3 }), { minLength: 1 }),
        (rows) => {
          const text = csvOf(rows)
          expect(text.startsWith('\uFEFF')).toBe(true)
          const back = parse(text, {
            bom: true,
            relax_column_count: false,
            skip_empty_lines: false,
          }) as string[][]
          expect(back).toEqual(
            rows.map((row) => row.map((one) => (typeof one === 'number' ? String(one) : inert(one)))),
          )
          const texts = back.flatMap((row, r) => row.filter((_, c) => typeof rows[r]?.[c] === 'string'))
          expect(texts.filter((text) => /^\s*[=+\-@＝＋－＠]/.test(text))).toEqual([])
        },
      ),
    )
  })

  it('a workbook holds texts as texts, numbers as numbers, and no formula', async () => {
    const rows = [
      ['이름', '수수료'],
      ['=1+1\u0007 <b>', 1000],
    ]
    const parts = partsOf(await xlsxOf('민원', rows, [20, 10]))
    const all = [...parts.values()].join('\n')
    expect(all).toContain(`'=1+1 &lt;b&gt;`)
    expect(all).toContain('<v>1000</v>')
    expect(all).not.toMatch(/<f>|<f /)
    expect(parts.get('xl/workbook.xml')).toContain('민원')
  })
})
