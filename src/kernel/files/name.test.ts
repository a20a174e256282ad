import { describe, expect, it } from 'vitest'
import { cleanName, contentDisposition } from './name.ts'

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\문서\\신청서.hwp', '신청서.hwp'],
    ['신청서.hwp'.normalize('NFD'), '신청서.hwp'],
    ['a\u202egnp.exe', 'agnp.exe'],
    ['a\u0000\r\nb\u200b.txt', 'ab.txt'],
    ['  .hidden. ', 'hidden'],
    ['a<b>:"|?*.txt', 'ab.txt'],
    ['a   b.txt', 'a b.txt'],
  ])('%j becomes %s', (name, clean) => expect(cleanName(name)).toBe(clean))

  it('has 200 bytes at most, whole syllables and its ending', () => {
    const clean = cleanName(`${'가'.repeat(300)}.hwpx`) as string
    expect(Buffer.byteLength(clean)).toBeLessThanOrEqual(200)
    expect(clean).toMatch(/^가+\.hwpx$/)
    expect(cleanName('\u202e..')).toBeUndefined()
  })

  it('comes with a download in both of the forms of RFC 6266', () => {
    expect(contentDisposition("신청서 (1)'.hwp")).toBe(
      `attachment; filename="___ (1)'.hwp"; filename*=UTF-8''%EC%8B%A0%EC%B2%AD%EC%84%9C%20%281%29%27.hwp`,
    )
    expect(contentDisposition('a"\r\nSet-Cookie: x\\.txt', 'inline')).not.toMatch(/[\r\n\\]/)
  })
})
