import { type Lang, wordsFor } from '#kernel/words.ts'
import type { DocumentFinding } from './check.rule.ts'
import type { DocumentRefusal } from './document.rule.ts'
import type { Stray } from './text/stray-signs.rule.ts'

const w = wordsFor({
  ko: {
    step: {
      block: (n: number) => `${n}번째 덩어리`,
      item: (n: number) => `${n}번째 항목`,
      row: (n: number) => `${n}번째 줄`,
      cell: (n: number) => `${n}번째 칸`,
    },
    refused: {
      'unknown-kind': '쓸 수 없는 종류입니다.',
      'unknown-key': '쓸 수 없는 값이 있습니다.',
      'missing-key': '빠진 값이 있습니다.',
      'wrong-value': '값이 맞지 않습니다.',
      'not-here': '그 자리에 둘 수 없습니다. 바깥으로 옮겨 주세요.',
      'too-many-parts': '글이 너무 깁니다. 문단·항목·칸이 모두 2,000개보다 적어야 합니다. 글을 나눠 주세요.',
      'too-deep': '목록을 네 단계보다 깊게 둘 수 없습니다.',
      'too-many-columns': '표의 열은 50개까지 쓸 수 있습니다. 표를 나눠 주세요.',
      'too-many-rows': '표의 줄은 500개까지 쓸 수 있습니다. 나머지는 파일로 붙여 주세요.',
      'table-empty': '빈 표입니다. 지우거나 채워 주세요.',
      'too-long': '글이 300,000자를 넘습니다. 글을 나눠 주세요.',
      'control-characters': '보이지 않는 제어 문자가 있습니다. 지우고 다시 써 주세요.',
      'broken-characters': '깨진 글자가 있습니다. 지우고 다시 써 주세요.',
      'address-not-allowed': '링크 주소는 /, https://, http://, mailto:, tel:, # 로 시작해야 합니다.',
      'embed-not-allowed': '유튜브, 비메오, 네이버 지도, 카카오맵만 넣을 수 있습니다.',
    },
    found: {
      'missing-alt':
        '그림에 설명이 없습니다. 그림을 못 보는 사람에게 읽어 줄 말을 쓰거나 꾸밈 그림으로 표시해 주세요.',
      'file-name-as-alt': '그림 설명이 파일 이름입니다. 그림이 보여 주는 것을 써 주세요.',
      'empty-heading': '빈 제목입니다. 지우거나 써 주세요.',
      'jumped-level': '제목 단계를 건너뛰었습니다. 한 단계씩 내려가 주세요.',
      'spaced-heading': '글자를 띄어 벌리면 한 글자씩 읽힙니다. 붙여 써 주세요.',
      'vague-link': '링크만 들으면 어디로 가는지 알 수 없습니다. 가는 곳의 이름을 써 주세요.',
      'address-as-link': '주소를 그대로 읽게 됩니다. 가는 곳의 이름으로 바꿔 주세요.',
      'table-without-caption': '표에 제목이 없습니다. 무슨 표인지 써 주세요.',
      'table-without-header': '표에 제목 줄이나 제목 열이 없습니다. 하나를 정해 주세요.',
      'embed-without-title': '영상이나 지도에 제목이 없습니다.',
      'missing-media': '미디어에 없는 번호입니다. 번호를 확인하거나 글에서 빼 주세요.',
      'empty-text': '내용이 비어 있습니다. 읽을 글을 써 주세요.',
      'picture-alone': '그림뿐인 글입니다. 그림에 든 글을 모두 글로도 써 주세요.',
    },
    where: (under: string, begins: string) =>
      [under === '' ? '' : `‘${under}’ 아래`, begins === '' ? '' : `“${begins}”`]
        .filter((part) => part !== '')
        .join(' '),
    stray: {
      link: '링크는 [보이는 말](주소)로 쓰고, 주소는 /, https://, http://, mailto:, tel:, # 로 시작해야 합니다.',
      image: '그림은 한 줄에 따로 ![그림 설명](media:번호)로 써 주세요. 번호는 자료실에 있습니다.',
      embed: '영상·지도는 한 줄에 따로 %[제목](youtube:번호)로 써 주세요.',
      file: '파일은 한 줄에 따로 @[파일 이름](media:번호)로 써 주세요.',
    },
    strayAt: (line: number, written: string, says: string) =>
      `${line}번째 줄 “${written}”: ${says} 글자 그대로 쓰려면 [ 앞에 \\를 붙여 주세요.`,
    instead: (text: string) => `이렇게 써 주세요: ${text}`,
    tableOf: (title: string, n: number) => (n > 1 ? `${title}, 표 ${n}` : title),
    external: '(새 누리집)',
    film: '영상 보기',
    map: '지도 보기',
    elsewhere: '누르면 다른 누리집이 열립니다.',
    gone: '지금은 볼 수 없는 파일입니다.',
    tones: { info: '안내', warning: '주의', success: '완료' },
    how: '쓰는 법',
    says: [
      '빈 줄을 넣으면 문단이 나뉩니다.',
      '제목: ## 큰 제목, ### 작은 제목',
      '목록: 줄 앞에 - 또는 1. (두 칸 들여 쓰면 아래 단계)',
      '굵게 **말**, 기울임 __말__, 링크 [보이는 말](/주소)',
      '표: |= 표 제목, 다음 줄부터 | 칸 | 칸 | (첫 줄이 제목 줄, |=# 이면 첫 열도 제목)',
      '그림: ![그림 설명](media:번호), 꾸밈 그림: !![](media:번호), 파일: @[파일 이름](media:번호)',
      '알림 상자: ::: info 로 열고 ::: 로 닫기 (info, warning, success)',
      '영상·지도: %[제목](youtube:번호)',
      '인용: 줄 앞에 >',
    ],
  },
  en: {
    step: {
      block: (n: number) => `part ${n}`,
      item: (n: number) => `item ${n}`,
      row: (n: number) => `row ${n}`,
      cell: (n: number) => `cell ${n}`,
    },
    refused: {
      'unknown-kind': 'That kind is not taken.',
      'unknown-key': 'A value is not taken.',
      'missing-key': 'A value is missing.',
      'wrong-value': 'A value is wrong.',
      'not-here': 'It cannot stand there. Move it outside.',
      'too-many-parts':
        'Too long: paragraphs, items and cells together must be fewer than 2,000. Divide the text.',
      'too-deep': 'Lists may be four levels deep.',
      'too-many-columns': 'A table may have 50 columns. Divide it.',
      'too-many-rows': 'A table may have 500 rows. Attach the rest as a file.',
      'table-empty': 'The table is empty. Remove or fill it.',
      'too-long': 'More than 300,000 characters. Divide the text.',
      'control-characters': 'There are invisible control characters. Remove them.',
      'broken-characters': 'There are broken characters. Write them anew.',
      'address-not-allowed': 'A link begins with /, https://, http://, mailto:, tel: or #.',
      'embed-not-allowed': 'Only YouTube, Vimeo, Naver and Kakao maps may be embedded.',
    },
    found: {
      'missing-alt':
        'A picture has no description. Write what is read to those who cannot see it, or mark it as decoration.',
      'file-name-as-alt': 'The description of a picture is a file name. Write what the picture shows.',
      'empty-heading': 'A heading is empty. Remove it or write it.',
      'jumped-level': 'A level of headings is left out. Go down one by one.',
      'spaced-heading': 'Letters parted by spaces are read one by one. Write them together.',
      'vague-link': 'A link does not say where it leads. Name the place.',
      'address-as-link': 'An address would be read out. Name the place instead.',
      'table-without-caption': 'A table has no caption. Say what it is of.',
      'table-without-header': 'A table has no header row or column. Choose one.',
      'embed-without-title': 'A film or map has no title.',
      'missing-media': 'The media library holds nothing of this number. Look it up or take it out.',
      'empty-text': 'There is no text. Write what is to be read.',
      'picture-alone': 'There are pictures alone. Write all that they say as text too.',
    },
    where: (under: string, begins: string) =>
      `${under === '' ? '' : `Under “${under}”${begins === '' ? '' : ', '}`}${begins === '' ? '' : `“${begins}”`}`,
    stray: {
      link: 'A link is [words](address), and its address begins with /, https://, http://, mailto:, tel: or #.',
      image:
        'A picture has a line of its own: ![description](media:number), by its number in the media library.',
      embed: 'A film or map has a line of its own: %[title](youtube:number).',
      file: 'A file has a line of its own: @[name](media:number).',
    },
    strayAt: (line: number, written: string, says: string) =>
      `Line ${line}, “${written}”: ${says} To write these letters as they are, put \\ before [.`,
    instead: (text: string) => `Write ${text} instead.`,
    tableOf: (title: string, n: number) => (n > 1 ? `${title}, table ${n}` : title),
    external: '(another site)',
    film: 'Watch',
    map: 'See the map',
    elsewhere: 'Opens another site.',
    gone: 'This file cannot be shown now.',
    tones: { info: 'Note', warning: 'Caution', success: 'Done' },
    how: 'How to write',
    says: [
      'An empty line parts paragraphs.',
      'Headings: ## large, ### small',
      'Lists: - or 1. at the start of a line (two spaces before it for a level below)',
      'Bold **words**, italic __words__, link [words](/address)',
      'Table: |= caption, then lines of | cell | cell | (the first is the header; with |=# the first column too)',
      'Picture: ![description](media:number), decoration: !![](media:number), file: @[name](media:number)',
      'Notice: opened by ::: info and closed by ::: (info, warning, success)',
      'Film or map: %[title](youtube:number)',
      'Quotation: > at the start of a line',
    ],
  },
})
export const words = w

/** Why a document is not taken, and where. */
export function refusalText(lang: Lang, { key, place, what }: DocumentRefusal): string {
  const { step, refused } = w(lang)
  const where = place.map(({ of, n }) => step[of](n)).join(', ')
  return `${where === '' ? '' : `${where}: `}${refused[key]}${what === undefined ? '' : ` (${what})`}`
}

/** What keeps somebody from reading, where, and what to do. `nameOf` gives the name of something of the library. */
export function findingText(
  lang: Lang,
  { key, under, begins, media, text }: DocumentFinding,
  nameOf: (media: number) => string | undefined = () => undefined,
): string {
  const { where, found } = w(lang)
  const about = media === undefined ? text : (nameOf(media) ?? String(media))
  const parts = [where(under, begins === about ? '' : begins), about === '' ? '' : `‘${about}’`]
  const place = parts.filter((part) => part !== '').join(' ')
  return place === '' ? found[key] : `${place}: ${found[key]}`
}

/** What would be shown as letters, in which line, and what to write. */
export function strayText(lang: Lang, { kind, line, written, instead }: Stray): string {
  const { stray, strayAt, instead: better } = w(lang)
  return strayAt(line, written, instead === undefined ? stray[kind] : better(instead))
}
