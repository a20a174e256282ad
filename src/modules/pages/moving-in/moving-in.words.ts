import { type Lang } from '#kernel/words.ts'
import type { LossGrade, LossKind } from './loss.rule.ts'

interface Words {
  title: string
  lead: string
  dry: string
  counts: string
  table: string
  isNew: string
  changed: string
  there: string
  refused: string
  tables: Record<'pages' | 'files' | 'redirects', string>
  drafts: (many: number) => string
  none: string
  what: string
  file: string
  line: string
  key: string
  detail: string
  menus: string
  grades: Record<LossGrade, string>
  kinds: Record<LossKind, string>
}

const ko: Words = {
  title: '옮겨 오기 보고서',
  lead: '다른 시스템에서 그대로 옮겨 오지 못한 것을 빠짐없이 적었습니다. 개인정보는 있는 곳만 알리고 내용은 적지 않습니다.',
  dry: '미리 보기입니다. 아무것도 저장하지 않았습니다.',
  counts: '옮긴 수',
  table: '구분',
  isNew: '새로 옮김',
  changed: '바뀜',
  there: '이미 있음',
  refused: '못 옮김',
  tables: { pages: '페이지', files: '파일', redirects: '옛 주소' },
  drafts: (many) => `페이지 ${many}개는 직원만 보는 초안으로 두었습니다. 채운 뒤 게시해 주세요.`,
  none: '없습니다.',
  what: '내용',
  file: '파일',
  line: '줄',
  key: '옛 번호',
  detail: '자세히',
  menus: '메뉴는 menus.json에 담았습니다. 확인한 뒤 도시 폴더의 menus.json에 넣어 주세요.',
  grades: {
    refused: '옮기지 못한 것',
    draft: '초안으로 옮긴 것',
    lost: '옮기면서 빠진 것',
    note: '확인할 것',
  },
  kinds: {
    'no-key': '번호가 없습니다',
    'key-too-long': '번호가 200자를 넘습니다',
    'duplicate-key': '같은 번호가 앞에 있습니다',
    'no-title': '한국어 제목이 없습니다',
    'title-too-long': '제목이 200자를 넘습니다',
    'unknown-type': '모르는 종류입니다',
    'unknown-section': '모르는 분류입니다',
    'type-not-in-section': '이 분류에 둘 수 없는 종류입니다',
    'bad-day': '날짜를 읽을 수 없거나 끝이 시작보다 앞섭니다',
    'bad-field': '항목을 읽을 수 없습니다',
    'outside-folder': '폴더 밖을 가리킵니다',
    'no-file': '파일이 없습니다',
    'too-large': '너무 큽니다',
    'not-text': 'UTF-8도 CP949도 아닙니다',
    'too-deep': '태그가 너무 많거나 깊습니다',
    'text-too-large': '본문이 한 페이지에 담을 수 있는 양을 넘습니다',
    'path-shape': '주소로 쓸 수 없는 글자입니다',
    'path-taken': '같은 주소를 다른 페이지가 씁니다',
    'file-refused': '받을 수 없는 파일입니다',
    'bad-licence': '모르는 이용 조건입니다',
    'bad-address': '옛 주소를 읽을 수 없습니다',
    'duplicate-address': '같은 옛 주소가 앞에 있습니다',
    'address-taken': '이 누리집이 쓰는 주소여서 옛 주소로 이을 수 없습니다',
    'unknown-target': '이을 곳을 찾을 수 없습니다',
    'no-label': '메뉴 이름이 없습니다',
    'unknown-parent': '상위 메뉴가 없습니다',
    'menu-circle': '메뉴가 서로를 상위로 가리킵니다',
    'no-provider': '제공자가 없습니다',
    'no-phone': '전화번호가 없습니다',
    'unknown-department': '모르는 부서입니다',
    'personal-data': '개인정보가 들어 있습니다',
    'empty-body': '본문이 비어 있습니다',
    'period-too-short': '법에서 정한 게시 기간보다 짧습니다',
    merged: '합친 칸을 나누어 같은 내용을 되풀이했습니다',
    script: '스크립트를 뺐습니다',
    style: '글꼴과 크기를 뺐습니다',
    colour: '색을 뺐습니다. 색으로만 뜻을 나타냈는지 확인해 주세요',
    hidden: '보이지 않게 한 글을 뺐습니다',
    frame: '다른 누리집을 끼워 넣은 것을 뺐습니다',
    form: '입력란을 뺐습니다',
    nested: '표 안의 표를 글로 풀었습니다',
    link: '열 수 없는 링크를 뺐습니다',
    'unknown-link': '옛 누리집의 모르는 주소로 가는 링크를 뺐습니다',
    picture: '그림을 찾지 못해 뺐습니다',
    'picture-in-table': '표나 목록 안의 그림을 뺐습니다',
    'missing-file': '첨부 파일을 찾지 못했습니다',
    'no-english': '영어 제목과 본문 가운데 하나가 없어 영어로 옮기지 않았습니다',
    'menu-too-deep': '셋째 단계 아래 메뉴를 둘째 단계로 올렸습니다',
    'missing-alt': '그림에 설명이 없습니다',
    'edited-here': '이곳에서 고친 글이어서 그대로 두었습니다',
    'removed-here': '이곳에서 버린 것이어서 다시 옮기지 않았습니다',
    'no-english-label': '영어 메뉴 이름이 없습니다',
  },
}

const en: Words = {
  title: 'Report of moving in',
  lead: 'All that did not come from the other system as it was. Personal data is told by its place and never repeated.',
  dry: 'A rehearsal: nothing was stored.',
  counts: 'What came',
  table: 'What',
  isNew: 'New',
  changed: 'Changed',
  there: 'Already there',
  refused: 'Refused',
  tables: { pages: 'Pages', files: 'Files', redirects: 'Old addresses' },
  drafts: (many) => `${many} pages came as drafts that the office alone sees. Complete and publish them.`,
  none: 'None.',
  what: 'What',
  file: 'File',
  line: 'Line',
  key: 'Old key',
  detail: 'Detail',
  menus: 'The menus are in menus.json. Look them over and put them into the menus.json of the city.',
  grades: {
    refused: 'Not brought in',
    draft: 'Brought in as drafts',
    lost: 'Left out on the way',
    note: 'To be looked at',
  },
  kinds: {
    'no-key': 'no key',
    'key-too-long': 'a key of more than 200 characters',
    'duplicate-key': 'the same key stands before',
    'no-title': 'no Korean title',
    'title-too-long': 'a title of more than 200 characters',
    'unknown-type': 'an unknown type',
    'unknown-section': 'an unknown section',
    'type-not-in-section': 'a type that may not stand in this section',
    'bad-day': 'a day that cannot be read, or an end before its beginning',
    'bad-field': 'a field that cannot be read',
    'outside-folder': 'leads out of the folder',
    'no-file': 'there is no such file',
    'too-large': 'too large',
    'not-text': 'neither UTF-8 nor CP949',
    'too-deep': 'too many tags, or too deep',
    'text-too-large': 'more text than a page holds',
    'path-shape': 'not fit for an address',
    'path-taken': 'another page has this address',
    'file-refused': 'a file that may not be kept',
    'bad-licence': 'an unknown licence',
    'bad-address': 'an old address that cannot be read',
    'duplicate-address': 'the same old address stands before',
    'address-taken': 'this site answers at this address itself',
    'unknown-target': 'leads to what nobody knows',
    'no-label': 'a menu without a name',
    'unknown-parent': 'there is no menu above it',
    'menu-circle': 'menus stand above each other in a circle',
    'no-provider': 'no provider',
    'no-phone': 'no telephone',
    'unknown-department': 'an unknown department',
    'personal-data': 'holds personal data',
    'empty-body': 'an empty text',
    'period-too-short': 'posted for less than the law wants',
    merged: 'merged cells, now repeated in each place',
    script: 'scripts',
    style: 'typefaces and sizes',
    colour: 'colours: see whether they alone said something',
    hidden: 'text that was hidden',
    frame: 'frames of other sites',
    form: 'fields of forms',
    nested: 'tables within tables, now as text',
    link: 'links that cannot be opened',
    'unknown-link': 'a link to an address of the old site that nobody knows; its words stay',
    picture: 'a picture that was not found',
    'picture-in-table': 'pictures within tables or lists',
    'missing-file': 'an attachment that was not found',
    'no-english': 'no English: title or text is missing',
    'menu-too-deep': 'a menu of the third level or below, now on the second',
    'missing-alt': 'a picture without a description',
    'edited-here': 'edited here since: left as it is',
    'removed-here': 'thrown away here: not brought in again',
    'no-english-label': 'a menu without an English name',
  },
}

export const words = (lang: Lang): Words => (lang === 'ko' ? ko : en)
