import { describe, expect, it } from 'vitest'
import { readDocument, textOf } from '../document.rule.ts'
import { documentFromHtml } from './document-from-html.ts'

const read = (html: string, media?: ReadonlyMap<string, number>) => {
  const { document, dropped } = documentFromHtml(html, media && { media })
  expect(readDocument(document), 'may be stored as it is').toEqual({ ok: true, value: document })
  return { text: textOf(document), dropped: dropped.toSorted() }
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head>
<body lang=KO><!--StartFragment-->
<p class=MsoNormal style='mso-outline-level:1'><b><span style='font-size:18.0pt;color:#1F4E79'>겨울철 도로<o:p></o:p></span></b></p>
<p class=MsoNormal><span lang=EN-US style='mso-fareast-font-family:"Malgun Gothic"'>12</span>월
1일부터 <span style='font-weight:bold'>눈을 치웁니다</span>.<o:p>&nbsp;</o:p></p>
<p class=MsoListParagraph style='margin-left:38.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>큰길</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>수지로</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>2.<span>&nbsp;</span></span>중부대로</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>l</span>골목</p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`

const HWP = `<P CLASS=HStyle0 STYLE='text-align:center;line-height:180%;'><SPAN STYLE='font-size:15.0pt;font-family:"HY견고딕";font-weight:bold;line-height:180%;'>모집 공고</SPAN></P>
<TABLE border="1" cellspacing="0" cellpadding="0" style='border-collapse:collapse;border:none;'>
<TR><TD colspan="2" valign="middle" style='width:200px;background:#e5e5e5;'><P CLASS=HStyle0><SPAN STYLE='font-weight:bold'>구분</SPAN></P></TD><TD><P CLASS=HStyle0>인원</P></TD></TR>
<TR><TD rowspan="2"><P CLASS=HStyle0>도로</P></TD><TD><P CLASS=HStyle0>오전</P><P CLASS=HStyle0>9시부터</P></TD><TD><P>3</P></TD></TR>
<TR><TD><P CLASS=HStyle0>오후</P></TD><TD><P>2</P></TD></TR></TABLE>
<P CLASS=HStyle0><BR></P>`

describe('what is pasted or brought in from another program', () => {
  it('Word: headings by level, false lists as lists, bold by style; typefaces and colours are told', () => {
    expect(read(WORD)).toEqual({
      text: '## 겨울철 도로\n\n12월 1일부터 **눈을 치웁니다**.\n\n- 큰길\n\n  1. 수지로\n  2. 중부대로\n- 골목',
      dropped: ['style'],
    })
  })
  it('HWP: merged cells stand in every place that they covered, lines of a cell stay lines, and it is told', () => {
    expect(read(HWP)).toEqual({
      text: '**모집 공고**\n\n| **구분** | **구분** | 인원 |\n| 도로 | 오전\\n9시부터 | 3 |\n| 도로 | 오후 | 2 |',
      dropped: ['merged', 'style'],
    })
  })
  it('HWP: a table of one cell is a box around a text', () => {
    expect(read('<table><tr><td><p>가</p><p>나</p></td></tr></table>').text).toBe('가\n\n나')
  })
  it('a spreadsheet: cells without signs of a header have it in the first row', () => {
    const html =
      '<table><col width=72><tr><td class=xl65 style="color:red">이름</td><td>수</td></tr><tr><td>가</td><td align=right>1</td></tr></table>'
    expect(read(html)).toEqual({ text: '| 이름 | 수 |\n| 가 | 1 |', dropped: ['style'] })
  })
  it('a web page: captions, header columns, nested lists, quotations and line breaks stay', () => {
    const html = `<h2>안내</h2><table><caption> 요금 </caption><thead><tr><th>구분<th>값</thead><tr><th>가<td>1</table>
      <ul><li>하나<ul><li>속</ul><li>둘</ul><blockquote><p>말<p>씀</blockquote><p>첫<br>줄`
    expect(read(html).text).toBe(
      '## 안내\n\n|=# 요금\n| 구분 | 값 |\n| 가 | 1 |\n\n- 하나\n\n  - 속\n- 둘\n\n> 말\n> 씀\n\n첫\n줄',
    )
  })
  it.each([
    ['scripts', '<p>가<script>alert(1)</script></p>', '가', ['script']],
    ['frames', '<p>가</p><iframe src="https://evil.example/"></iframe>', '가', ['frame']],
    ['links of scripts', '<a href="javascript:alert(1)">가</a>', '가', ['link']],
    ['pictures elsewhere', '<p>가<img src="file:///C:/a.png"></p>', '가', ['picture']],
    ['fields', '<p>가<input value=x></p>', '가', ['form']],
    ['what is hidden', '<p>가<span style="display:none">숨김</span></p>', '가', []],
    ['what cannot be seen', '<p>가&#8238;나&#65279;</p>', '가나', []],
  ])('%s are left out', (_what, html, text, dropped) => expect(read(html)).toEqual({ text, dropped }))
  it('a film of a known address stays, a picture of the library is found by its address', () => {
    const html =
      '<iframe src="https://www.youtube.com/embed/abcdefghijk" title="길"></iframe><img src="/a.png" alt="길">'
    expect(read(html, new Map([['/a.png', 7]])).text).toBe('%[길](youtube:abcdefghijk)\n\n![길](media:7)')
  })
  it('the title of a page is above its headings: the first level goes below it, with those under it', () => {
    expect(read('<h1>가</h1><h2>나</h2><h3>다</h3><h4>라</h4>').text).toBe(
      '## 가\n\n### 나\n\n#### 다\n\n#### 라',
    )
    expect(read('<h2>가</h2><h3>나</h3><h6>다</h6>').text).toBe('## 가\n\n### 나\n\n#### 다')
  })
  it('bold of a style that says it is not, as some editors wrap a whole text, is not', () => {
    expect(read('<b style="font-weight:normal"><p>가 <i>나</i></p></b>').text).toBe('가 __나__')
  })
  it('deep and wide ones end: lists, tables in tables, spans of thousands', () => {
    const deep = '<ul><li>'.repeat(400)
    expect(read(`${deep}가`).text).toBe('')
    expect(read(`${'<ul><li>가'.repeat(20)}`).text.split('\n').length).toBeGreaterThan(10)
    const tables = `${'<table><tr><td>가</td><td>'.repeat(60)}나`
    expect(read(tables).dropped).toContain('nested')
    expect(
      read('<table><tr><td colspan=9999 rowspan=9999>가</td></tr><tr><td>나</td></tr></table>').text,
    ).toContain('가')
  })
})
