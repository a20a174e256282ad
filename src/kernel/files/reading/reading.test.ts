import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { docx, hwp, paragraph, pdf, run, xlsx } from '#test/documents.ts'
import { zip } from '#test/zip.ts'
import { type Readable, readDocument } from './read-document.ts'

const blocksOf = async (bytes: Buffer, ending: Readable) => {
  const read = await readDocument(bytes, ending)
  return read.ok ? read.value.blocks : read.refusal
}

describe('what a document says is read as headings, paragraphs and tables', () => {
  it.each(['hwp', 'hwpx'] as const)('Article 3(2): %s', async (as) => {
    expect(await blocksOf(hwp({ as }), as)).toEqual([
      { is: 'heading', level: 2, text: '공원 이용 안내' },
      { is: 'paragraph', text: '신청은 온라인으로 합니다.' },
      {
        is: 'table',
        name: '',
        rows: [
          ['공원', '면적'],
          ['수지공원', '1,200㎡'],
        ],
      },
    ])
  })

  it('docx: headings by their style, tables in tables, nothing that was struck out', async () => {
    const styles =
      '<w:styles xmlns:w="w"><w:style w:styleId="a1"><w:name w:val="heading 2"/></w:style></w:styles>'
    const cell = (inner: string) => `<w:tc>${inner}</w:tc>`
    const inner = `<w:tbl><w:tr>${cell(paragraph('안'))}${cell(paragraph('쪽'))}</w:tr></w:tbl>`
    const body = [
      paragraph('채용 공고', 'a1'),
      `<w:p>${run('첫 줄')}<w:r><w:br/></w:r>${run('둘째 줄 &lt;b&gt;')}<w:del><w:r><w:delText>지운 말</w:delText></w:r></w:del></w:p>`,
      `<w:tbl><w:tr>${cell(paragraph('이름'))}${cell(paragraph('수'))}</w:tr><w:tr>${cell(inner)}${cell(paragraph('2'))}</w:tr></w:tbl>`,
    ].join('')
    expect(await blocksOf(docx(body, [['word/styles.xml', styles]]), 'docx')).toEqual([
      { is: 'heading', level: 3, text: '채용 공고' },
      { is: 'paragraph', text: '첫 줄\n둘째 줄 <b>' },
      {
        is: 'table',
        name: '',
        rows: [
          ['이름', '수'],
          ['안 쪽', '2'],
        ],
      },
    ])
  })

  it('xlsx: sheets that are not hidden, shared and own texts, days as days', async () => {
    const texts =
      '<sst><si><t>접수일</t></si><si><r><t>가로</t></r><r><t>등</t></r><rPh><t>읽는 법</t></rPh></si></sst>'
    const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    const rows =
      '<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row><c r="A2" s="1"><v>46350</v></c><c r="B2" t="inlineStr"><is><t>건</t></is></c><c r="C2"><v>12</v></c></row>'
    const more = [
      ['xl/sharedStrings.xml', texts],
      ['xl/styles.xml', styles],
    ] as const
    expect(await blocksOf(xlsx(rows, more), 'xlsx')).toEqual([
      {
        is: 'table',
        name: '2026년',
        rows: [
          ['접수일', '', '가로등'],
          ['2026-11-24', '건', '12'],
        ],
      },
    ])
  })

  it('pdf: what is set larger is a heading', async () => {
    expect(await blocksOf(await pdf('Open on every day but Monday.'), 'pdf')).toEqual([
      { is: 'heading', level: 2, text: 'Opening hours' },
      { is: 'paragraph', text: 'Open on every day but Monday.' },
    ])
  })
})

describe('a document that cannot be read says so', () => {
  it('one with a password is locked, whatever wrote it', async () => {
    expect(await blocksOf(hwp({ password: '1234' }), 'hwp')).toBe('locked')
    expect(await blocksOf(hwp({ password: '1234', as: 'hwpx' }), 'hwpx')).toBe('locked')
    expect(await blocksOf(await pdf('x', { password: '1234' }), 'pdf')).toBe('locked')
  })

  it('one that is damaged or another is broken', async () => {
    expect(await blocksOf(hwp().subarray(0, 3_000), 'hwp')).toBe('broken')
    expect(await blocksOf(hwp({ as: 'hwpx' }).subarray(0, 3_000), 'hwpx')).toBe('broken')
    expect(await blocksOf((await pdf('x')).subarray(0, 200), 'pdf')).toBe('broken')
    expect(await blocksOf(Buffer.alloc(0), 'docx')).toBe('broken')
    expect(await blocksOf(docx('<w:p>'), 'docx')).toBe('broken')
    expect(await blocksOf(xlsx('<row/>').subarray(40), 'xlsx')).toBe('broken')
  })

  it('entities that stand for entities are never opened', async () => {
    const laughs =
      '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><w:document xmlns:w="w"><w:p>&b;</w:p></w:document>'
    expect(await blocksOf(docx(laughs), 'docx')).toBe('broken')
    const outside = '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w><p>&a;</p></w>'
    expect(await blocksOf(docx(outside), 'docx')).toBe('broken')
  })

  it('one that unpacks to more than 60 MB is ended, and one that nests without end', async () => {
    const sea = `<w:document xmlns:w="w"><w:body>${' '.repeat(70_000_000)}</w:body></w:document>`
    const made = zip([['word/document.xml', sea]], { deflate: true })
    expect(made.length).toBeLessThan(100_000)
    expect(await blocksOf(made, 'docx')).toBe('too-large')
    expect(await blocksOf(docx(`${'<w:tbl><w:tr><w:tc>'.repeat(200)}`), 'docx')).toBe('too-large')
  })

  it('a zip in itself is not unpacked again', async () => {
    const inner = zip([['word/document.xml', deflateRawSync(Buffer.alloc(1_000))]])
    expect(await blocksOf(zip([['word/document.xml', inner]]), 'docx')).toBe('broken')
  })
})

describe('the program that reads has limits', () => {
  const slow = docx(paragraph('글').repeat(400_000))

  it('is ended when its time is over', async () => {
    expect(await readDocument(slow, 'docx', { milliseconds: 150, megabytes: 512 })).toEqual({
      ok: false,
      refusal: 'too-large',
    })
  })

  it('is ended when it takes more memory than it may; what takes less is read under the same limit', async () => {
    const limits = { milliseconds: 30_000, megabytes: 64 }
    const hungry = docx(`<w:p>${run('글').repeat(1_500_000)}</w:p>`)
    expect(hungry.length).toBeLessThan(100_000)
    expect(await readDocument(hungry, 'docx', limits)).toEqual({ ok: false, refusal: 'too-large' })
    expect(await readDocument(hwp(), 'hwp', limits)).toMatchObject({ ok: true })
    expect(await readDocument(hungry, 'docx')).toMatchObject({ ok: true, value: { isCut: true } })
  })

  it('gives no more than a page takes, and says that there is more', async () => {
    const read = await readDocument(slow, 'docx')
    expect(read).toMatchObject({ ok: true, value: { isCut: true } })
    expect(read.ok && read.value.blocks.length).toBe(5_000)
  })
})
