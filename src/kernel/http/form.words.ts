import { josa } from 'es-hangul'
import { type Lang, wordsFor } from '../words.ts'
import type { FieldFault } from './form.ts'

/** What stands in brackets at the end of a name has no say in its particle: 제목(한국어)을. */
function withParticle(label: string, particle: '을/를' | '은/는'): string {
  const spoken = label.replace(/\s*\([^()]*\)$/, '') || label
  return `${label}${josa(spoken, particle).slice(spoken.length)}`
}

type Say = Record<FieldFault, (label: string, max: number) => string>

const words = wordsFor<Say>({
  ko: {
    missing: (label) => `${withParticle(label, '을/를')} 입력해 주세요.`,
    'too-long': (label, max) =>
      `${withParticle(label, '은/는')} ${max.toLocaleString('ko')}자까지 쓸 수 있습니다. 줄여 주세요.`,
    'control-characters': (label) =>
      `${label}에 보이지 않는 문자가 있어 지웠습니다. 내용을 확인하고 다시 보내 주세요.`,
    'broken-characters': (label) => `${label}에 깨진 글자가 있습니다. 고쳐 주세요.`,
    'not-a-choice': (label) => `${withParticle(label, '을/를')} 골라 주세요.`,
    'not-an-email': (label) => `${withParticle(label, '을/를')} name@example.kr 형식으로 입력해 주세요.`,
    'not-a-phone': (label) => `${withParticle(label, '을/를')} 010-1234-5678처럼 숫자로 입력해 주세요.`,
    'not-a-date': (label) => `${withParticle(label, '을/를')} 2026-11-24 형식으로 입력해 주세요.`,
  },
  en: {
    missing: (label) => `Enter: ${label}.`,
    'too-long': (label, max) =>
      `${label} must be ${max.toLocaleString('en')} characters or fewer. Shorten it.`,
    'control-characters': (label) =>
      `${label} held invisible characters; we removed them. Check it and send it again.`,
    'broken-characters': (label) => `${label} has broken characters. Correct them.`,
    'not-a-choice': (label) => `Choose: ${label}.`,
    'not-an-email': (label) => `${label} must look like name@example.kr.`,
    'not-a-phone': (label) => `${label} must be digits, like 010-1234-5678.`,
    'not-a-date': (label) => `${label} must look like 2026-11-24.`,
  },
})

/** The sentence at the field and in the summary above the form. */
export const faultText = (lang: Lang, fault: FieldFault, label: string, max: number): string =>
  words(lang)[fault](label, max)
