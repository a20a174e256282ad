import { describe, expect, it } from 'vitest'
import { decideNickname, looksOfficial, nicknameKey, type NicknameMeans } from './nickname.rule.ts'

const DEPARTMENTS = ['정보통신과', '도로관리과', '민원여권과', '기흥구 건설과']
const means: NicknameMeans = {
  officialNames: DEPARTMENTS,
  holdsPersonalData: (text) => /010-?\d{4}/.test(text),
  isDecent: (text) => !text.includes('욕설'),
}
const refusalOf = (text: string) => {
  const decided = decideNickname(text, means)
  return decided.ok ? undefined : decided.refusal
}

describe('Article 13: a nickname names no official', () => {
  it.each([
    ['관리자', 'as it is'],
    ['관\u200B리\u200B자', 'with spaces of no width'],
    ['관 리 자', 'with spaces'],
    ['관.리-자', 'with points and strokes'],
    ['ㄱㅗㅏㄴㄹㅣㅈㅏ', 'letter by letter'],
    ['관ㄹㅣ자', 'half of it letter by letter'],
    ['과ㄴ리자', 'a final consonant apart'],
    ['관리자'.normalize('NFD'), 'in NFD'],
    ['관\u2060리\uFEFF자', 'with joiners'],
    ['관\u115F리자', 'with a filler'],
    ['관\u3164리자', 'with a Hangul filler'],
    ['관\u0301리자', 'with a mark above'],
    ['진짜관리자입니다', 'within a sentence'],
    ['관리자2', 'with a figure'],
    ['admin', 'in English'],
    ['ADMIN', 'in capitals'],
    ['adm1n', 'with a figure for a letter'],
    ['@dmin', 'with a sign for a letter'],
    ['4dm1n', 'with two figures for letters'],
    ['adrnin', 'with rn for m'],
    ['аdmin', 'with a Cyrillic а'],
    ['аdміn', 'with two Cyrillic letters'],
    ['αdmin', 'with a Greek letter'],
    ['ａｄｍｉｎ', 'in full width'],
    ['𝐚𝐝𝐦𝐢𝐧', 'in mathematical letters'],
    ['ⓐⓓⓜⓘⓝ', 'in circles'],
    ['a.d.m.i.n', 'with points'],
    ['ädmin', 'with a mark'],
    ['ｍａｙｏｒ', 'mayor in full width'],
    ['moderat0r', 'moderator with a zero'],
    ['시장', 'the mayor'],
    ['시장님', 'the mayor, politely'],
    ['용인시장', 'of Yongin'],
    ['홍길동 시장', 'a name and a title'],
    ['시장1', 'with a figure'],
    ['시장01', 'with figures'],
    ['용인시', 'the city'],
    ['용인특례시', 'the city in full'],
    ['용 인 시 청', 'the city hall, spaced'],
    ['용인시공식', 'the city, official'],
    ['담당자', 'the officer in charge'],
    ['도로담당관', 'an officer'],
    ['박주무관', 'an officer with a name'],
    ['정보통신과', 'a department'],
    ['정보통신 과', 'a department, spaced'],
    ['도로관리과 직원', 'of a department'],
    ['기흥구건설과', 'a department without its space'],
    ['김과장', 'a head'],
    ['처인구청장', 'of a district'],
    ['공지사항', 'a notice'],
    ['익명', 'nobody'],
    ['ｓｙｓｔｅｍ', 'system in full width'],
  ])('%s is refused: %s', (text) => {
    expect(looksOfficial(text, DEPARTMENTS)).toBe(true)
    expect(decideNickname(text, means)).toEqual({ ok: false, refusal: 'looks-official' })
  })

  it.each([
    '용인시민',
    '수지사랑',
    '시장나들이',
    '처인구 주민',
    '도로위의시인',
    '자전거타는사람',
    '봄날의곰',
    'Green Tea',
    'coffee99',
    '죽전2동이웃',
    '커피 한잔',
    '하늘 바람',
    '과장하지마',
    'Nguyễn Văn',
    'Дмитрий',
    '山田',
    'さくら',
    'สมชาย',
    'J.Park',
    'runner_7',
    '장동건강',
    '시장통닭집',
    '동장군',
  ])('%s is a citizen’s', (text) => {
    expect(decideNickname(text, means)).toEqual({ ok: true, value: text })
  }) // prettier-ignore
})

describe('Article 13: a nickname is written in letters that are what they seem', () => {
  it.each([
    ['', 'too-short'],
    ['  ', 'too-short'],
    ['김', 'too-short'],
    ['12', 'too-short'],
    ['...', 'too-short'],
    ['가'.repeat(21), 'too-long'],
    ['가'.repeat(1_000_000), 'too-long'],
    ['하늘😀', 'strange-letters'],
    ['하늘\u200B', 'strange-letters'],
    ['하늘\u202E', 'strange-letters'],
    ['하늘\n바람', 'strange-letters'],
    ['<b>하늘</b>', 'strange-letters'],
    ['ㅋㅋㅋ', 'strange-letters'],
    ['ｓｋｙ', 'strange-letters'],
    ['ελλάδα', 'strange-letters'],
    ['skу', 'mixed-letters'],
    ['하늘дом', 'mixed-letters'],
    ['이웃010-1234', 'personal-data'],
    ['욕설하는사람', 'not-decent'],
  ])('%j: %s', (text, refusal) => expect(refusalOf(text)).toBe(refusal))

  it.each([
    ['하늘바람', '하늘 바람'],
    ['하늘바람', '하늘_바람'],
    ['sky', 'SKY'],
    ['sky1', 'skyl'],
    ['sky1', 'skyI'],
    ['moon', 'm00n'],
    ['sky', 'ｓｋｙ'],
    ['café', 'cafe'],
    ['하늘', '하\u200B늘'],
    ['하늘', 'ㅎㅏㄴㅡㄹ'],
    ['modern', 'modem'],
  ])('%s and %s are one', (one, other) => expect(nicknameKey(one)).toBe(nicknameKey(other)))

  it.each([
    ['시민1', '시민2'],
    ['각아', '가가'],
    ['하늘', '하눌'],
    ['sky', 'ski'],
    ['a5', 'as'],
  ])('%s and %s are two', (one, other) => expect(nicknameKey(one)).not.toBe(nicknameKey(other)))
})
