import { describe, expect, it } from 'vitest'
import { zip } from '#test/zip.ts'
import { acceptUploads, type UploadRules } from './accept.ts'

const RULES: UploadRules = { maxFiles: 2, maxBytes: 1_000_000 }
const TYPES = '[Content_Types].xml'
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

function png(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d494844520000000000000000080200000000000000', 'hex')
  head.writeUInt32BE(width, 16)
  head.writeUInt32BE(height, 20)
  return Buffer.concat([head, Buffer.from('0000000049444154', 'hex'), Buffer.alloc(20)])
}

const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0001108000a000a03012200021101031101ffd9',
  'hex',
)
const docx = (options = {}) =>
  zip(
    [
      [TYPES, Buffer.from(`<Types><Override ContentType="${WORD}"/></Types>`)],
      ['word/document.xml', Buffer.from('<w/>')],
    ],
    options,
  ) // prettier-ignore
const hwpx = (options = {}) =>
  zip(
    [
      ['mimetype', Buffer.from('application/hwp+zip')],
      ['version.xml', Buffer.from('<v/>')],
    ],
    options,
  ) // prettier-ignore
const hwp = Buffer.concat([
  Buffer.from('d0cf11e0a1b11ae1', 'hex'),
  Buffer.alloc(600),
  Buffer.from('HWP Document File'),
  Buffer.alloc(200),
]) // prettier-ignore

const whyOf = async (name: string, bytes: Buffer | string, rules = RULES) => {
  const result = await acceptUploads([{ name, bytes: Buffer.from(bytes) }], rules)
  return result.ok ? result.value[0]?.type : result.refusal.why
}

describe('what may be attached', () => {
  it.each([
    ['문서.pdf', '%PDF-1.7\n%âãÏÓ\n', 'application/pdf'],
    ['문서.HWP', hwp, 'application/x-hwp'],
    ['문서.hwpx', hwpx(), 'application/hwp+zip'],
    ['문서.docx', docx(), 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['글.txt', '첨부합니다', 'text/plain'],
    ['옛글.txt', Buffer.from('b0a1b3aab4d9', 'hex'), 'text/plain'],
    ['표.csv', '이름,수\n가,1\n', 'text/plain'],
    ['사진.png', png(1000, 1000), 'image/png'],
    ['사진.JPG', JPEG, 'image/jpeg'],
  ])('%s is accepted', async (name, bytes, type) => {
    expect(await whyOf(name, bytes)).toBe(type)
  })

  it.each([
    ['그림.svg', '<svg onload="alert(1)"/>', 'file-type-not-allowed'],
    ['글.html', '<p>', 'file-type-not-allowed'],
    ['프로그램.exe', 'MZ', 'file-type-not-allowed'],
    ['이름만', '글', 'file-type-not-allowed'],
    ['__proto__', '글', 'file-type-not-allowed'],
    ['글.constructor', '글', 'file-type-not-allowed'],
    ['사진.jpg', '<!doctype html><script>alert(1)</script>', 'file-content-differs'],
    ['글.txt', '<!-- x --> <svg onload="alert(1)">', 'file-content-differs'],
    ['글.txt', '\ufeff<html>', 'file-content-differs'],
    ['글.txt', 'a\u0000b', 'file-content-differs'],
    ['사진.png', JPEG, 'file-content-differs'],
    ['문서.docx', hwpx(), 'file-content-differs'],
    [
      '문서.hwp',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(800)]),
      'file-content-differs',
    ],
    ['문서.pdf', docx(), 'file-content-differs'],
    ['빈글.txt', '', 'file-empty'],
    ['큰글.txt', 'x'.repeat(1_000_001), 'file-too-large'],
    ['\u202e.', '글', 'file-name'],
    ['폭탄.png', png(30_000, 30_000), 'file-harmful'],
    ['폭탄.docx', docx({ claimed: 200_000_000 }), 'file-harmful'],
    ['폭탄.hwpx', hwpx({ claimed: 200_000_000 }), 'file-harmful'],
    ['잘린.hwpx', hwpx().subarray(0, 120), 'file-harmful'],
  ])('%s is refused when it is %j: %s', async (name, bytes, why) => {
    expect(await whyOf(name, bytes)).toBe(why)
  })

  it('is as many files as are asked for, of the kinds asked for', async () => {
    const file = { name: '글.txt', bytes: Buffer.from('글') }
    expect((await acceptUploads([file, file], RULES)).ok).toBe(true)
    expect(await acceptUploads([file, file, file], RULES)).toEqual({
      ok: false,
      refusal: { why: 'file-too-many', name: '' },
    })
    expect(await whyOf('글.txt', '글', { ...RULES, endings: ['png'] })).toBe('file-type-not-allowed')
  })
})
