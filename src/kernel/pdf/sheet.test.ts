import { describe, expect, it } from 'vitest'
import { instant } from '../time.ts'
import { shownWith } from './letters.ts'
import { openSheet } from './sheet.ts'

const AT = instant('2026-11-24T10:00:00+09:00')
/** A font that has no hanja and, of syllables, only two. */
const few = (code: number) =>
  '가힣 \n'.includes(String.fromCodePoint(code)) || (code >= 0x3131 && code <= 0x3163)

describe('a text that the font does not have all of', () => {
  it('loses nothing: a rare syllable becomes its letters, anything else its number', () => {
    expect(shownWith(few, '가 쀍')).toBe('가 (ㅃㅞㄺ)')
    expect(shownWith(few, '각 누')).toBe('(ㄱㅏㄱ) (ㄴㅜ)')
    expect(shownWith(few, '金😀')).toBe('[U+91D1][U+1F600]')
  })
  it('is composed first; what cannot be seen is left out', () => {
    expect(shownWith(few, '가'.normalize('NFD'))).toBe('가')
    expect(shownWith(few, '가\u200b\u202e힣\r\n가\t')).toBe('가힣\n가 ')
  })
})

describe('a document on A4', () => {
  const make = async (text: string) => {
    const sheet = await openSheet({ title: '확인', lang: 'ko', at: AT })
    sheet.heading('확인')
    sheet.text(text, 'strong')
    sheet.rows([['제목', text]])
    sheet.qr('a|b', '무늬')
    sheet.attach('a.txt', Buffer.from('a'), 'text/plain')
    return sheet.end()
  }
  it('is the same bytes for the same calls, and has only the letters it needs', async () => {
    const one = await make('쀍 金 가나다')
    expect(one.equals(await make('쀍 金 가나다'))).toBe(true)
    expect(one.length).toBeLessThan(40_000)
    expect(one.subarray(0, 8).toString()).toBe('%PDF-1.7')
  })
  it('goes on to further pages, however long a text is', async () => {
    const pages = (bytes: Buffer) => bytes.toString('latin1').match(/\/Type \/Page\b(?!s)/g)?.length
    expect(pages(await make('긴 글입니다. '.repeat(1500)))).toBeGreaterThan(2)
    expect(pages(await make('가'.repeat(4000)))).toBeGreaterThan(1)
  })
})
