import { describe, expect, it } from 'vitest'
import { documentOf } from './document-of.rule.ts'
import { straySigns } from './stray-signs.rule.ts'
import { textOf } from './text-of.rule.ts'

describe('Article 3(2): what would be shown as its letters is named with what to write', () => {
  it.each([
    ['[x](www.yongin.go.kr)', '[x](https://www.yongin.go.kr)'],
    ['[x](yongin.go.kr/a)', '[x](https://yongin.go.kr/a)'],
    ['[x]( https://www.gov.kr )', '[x](https://www.gov.kr)'],
    [
      '[도시](https://ko.wikipedia.org/wiki/용인(도시))',
      '[도시](https://ko.wikipedia.org/wiki/용인\\(도시\\))',
    ],
    ['%[x](https://youtu.be/abcdefghijk)', '%[x](youtube:abcdefghijk)'],
    ['![x](/media/1/photo.jpg)', '![x](media:1)'],
    ['- 보기 ![x](media:12)', '![x](media:12)'],
    ['![그림 (1)](media:3)', '![그림 \\(1\\)](media:3)'],
    ['@[신청서](https://yongin.go.kr/media/7/form.hwp)', '@[신청서](media:7)'],
    ['[x](media:2)', '![x](media:2)'],
  ])('%s', (text, instead) => {
    expect(straySigns(`글\n\n${text}`)).toMatchObject([{ line: 3, instead }])
    expect(straySigns(instead)).toEqual([])
  })
  it.each([
    '[누르기](javascript:alert(1))',
    '[눌러](java\tscript:x)',
    '[눌러](//evil.example/x)',
    '![x](사진.jpg)',
  ])('%s, for which nothing else can be written', (text) =>
    expect(straySigns(text)).toMatchObject([{ line: 1, instead: undefined }]))
  it.each([
    '[누리집](https://www.yongin.go.kr) 참고',
    '환영합니다![안내](/guide)',
    '- ![그림](media:1)',
    '[별표 1](제5조 관련), [별지](개정)',
    '\\[누르기](javascript:alert\\(1\\))',
    '[1] 각주 (나중에)',
  ])('%s is meant so', (text) => expect(straySigns(text)).toEqual([]))
  it('what was stored as letters stays so: it is written with signs before them', () => {
    const stored = textOf(documentOf('[누르기](javascript:alert(1))'))
    expect(straySigns(stored)).toEqual([])
  })
  it('takes no longer for a long line of brackets', () => {
    const from = performance.now()
    straySigns('[a](x(y)'.repeat(40_000))
    straySigns('!['.repeat(150_000))
    straySigns(`[a](${'(y)'.repeat(100_000)}`)
    expect(performance.now() - from).toBeLessThan(2_000)
  })
})
