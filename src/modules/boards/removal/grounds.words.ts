import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({
  ko: {
    item: (n: number) => `제${n}호`,
    grounds: [
      '국가안전이나 보안에 위배되는 경우',
      '정치적 목적이나 성향이 있는 경우',
      '특정기관, 단체, 부서를 근거 없이 비난하는 경우',
      '특정인을 비방하거나 명예훼손의 우려가 있는 경우',
      '영리목적의 상업성 광고, 저작권을 침해할 수 있는 내용',
      '욕설, 음란물 등 불건전한 내용',
      '선거에 영향을 미칠 수 있는 내용',
      '같은 사람이 똑같은 내용을 주 2회 이상, 비슷한 내용을 1일 2회 이상 올린 경우',
      '그 밖에 익명으로 불건전한 내용을 올린 경우',
    ] as readonly string[],
    inKorean: (n: number | null) =>
      n === null ? '이유를 한국어로 적었습니다.' : `제6조제2항제${n}호에 해당합니다.`,
  },
  en: {
    item: (n: number) => `Item ${n}`,
    grounds: [
      'Against national safety or security',
      'Of a political purpose or leaning',
      'Blames a body, a group or a department without grounds',
      'Slanders somebody or may defame them',
      'Commercial advertising, or may infringe copyright',
      'Abuse, obscenity or otherwise unwholesome',
      'May influence an election',
      'The same by one person twice a week or more, or nearly the same twice a day or more',
      'Otherwise unwholesome and anonymous',
    ] as readonly string[],
    inKorean: (n: number | null) =>
      n === null
        ? 'The reason is written in Korean.'
        : `Article 6(2) item ${n} applies. The reason is written in Korean.`,
  },
})
