import { type Lang, wordsFor } from '#kernel/words.ts'
import type { PastChange } from './past-changes.rule.ts'

export const words = wordsFor({
  ko: {
    title: '지난 조직',
    lead: '고른 날에 어떤 부서가 있었는지 봅니다.',
    organisation: '조직과 업무',
    day: '날짜',
    show: '보기',
    on: (day: string) => `${day}의 부서`,
    empty: '그날의 기록이 없습니다.',
    begins: (day: string) => `조직의 기록은 ${day}부터 있습니다.`,
    notADay: '날짜를 2026-11-01처럼 써 주세요.',
    toCome: '아직 오지 않은 날입니다. 오늘이나 지난 날을 골라 주세요.',
    changes: '바뀐 날과 바뀐 것',
    none: '기록을 시작한 뒤로 바뀐 것이 없습니다.',
    officeTitle: '조직 변천',
    officeLead: '고른 날의 부서와 자리, 그 자리를 맡았던 사람을 봅니다.',
    posts: '자리',
    post: '자리',
    holder: '맡은 사람',
    since: '맡은 날',
    head: '부서장',
    vacant: '비어 있음',
    caption: (name: string) => `${name}의 자리`,
    is: {
      opened: (name: string) => `${name}: 새로 생김`,
      closed: (name: string) => `${name}: 없어짐`,
      renamed: (name: string, from: string) => `${from}: ‘${name}’ 이름으로 바뀜`,
      moved: (name: string, to: string) => `${name}: 소속이 ${to} 아래로 바뀜`,
      movedOut: (name: string) => `${name}: 상위 조직에서 나옴`,
      merged: (name: string, of: string) => `${name}: 합쳐서 생김 (${of})`,
      split: (name: string, of: string) => `${name}: ${of}에서 나뉘어 생김`,
      madeOf: (name: string, of: string) => `${name}: 이어받아 생김 (${of})`,
    },
  },
  en: {
    title: 'Departments of the past',
    lead: 'Which departments there were on a day.',
    organisation: 'Departments',
    day: 'Day',
    show: 'Show',
    on: (day: string) => `Departments on ${day}`,
    empty: 'Nothing is on record for that day.',
    begins: (day: string) => `The record begins on ${day}.`,
    notADay: 'Write the day like 2026-11-01.',
    toCome: 'That day has not come. Choose today or one before.',
    changes: 'Days of change, and what changed',
    none: 'Nothing has changed since the record began.',
    officeTitle: 'Organisation by day',
    officeLead: 'Departments and posts of a day, and who held them.',
    posts: 'Posts',
    post: 'Post',
    holder: 'Held by',
    since: 'Since',
    head: 'Head',
    vacant: 'vacant',
    caption: (name: string) => `Posts of ${name}`,
    is: {
      opened: (name: string) => `${name}: new`,
      closed: (name: string) => `${name}: closed`,
      renamed: (name: string, from: string) => `${from}: renamed ${name}`,
      moved: (name: string, to: string) => `${name}: moved below ${to}`,
      movedOut: (name: string) => `${name}: belongs to no other any more`,
      merged: (name: string, of: string) => `${name}: merged out of ${of}`,
      split: (name: string, of: string) => `${name}: split from ${of}`,
      madeOf: (name: string, of: string) => `${name}: made out of ${of}`,
    },
  },
})

/** One change in a sentence. */
export function changeText(lang: Lang, change: PastChange): string {
  const { is } = words(lang)
  const name = change.name[lang]
  if (change.is === 'renamed') return is.renamed(name, change.from[lang])
  if (change.is === 'moved') return change.to ? is.moved(name, change.to[lang]) : is.movedOut(name)
  if (!('of' in change)) return is[change.is](name)
  return is[change.is](name, change.of.map((one) => one[lang]).join(', '))
}
