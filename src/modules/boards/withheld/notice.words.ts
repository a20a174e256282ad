import { wordsFor } from '#kernel/words.ts'

export interface ToldFacts {
  city: string
  board: string
  act: string
  ground: string
  reason: string
  department: string
  officer: string
  phone: string
  days: number
  page: string
  own: string
}

interface Words {
  act: Readonly<Record<'removal' | 'masking' | 'block' | 'order', string>>
  ground: (n: number) => string
  withheld: { subject: string; body: (f: ToldFacts) => string; short: (f: ToldFacts) => string }
  lifted: { subject: string; body: (f: ToldFacts) => string; short: (f: ToldFacts) => string }
  rejected: { subject: string; body: (f: ToldFacts) => string; short: (f: ToldFacts) => string }
  upheld: { subject: string; body: (f: ToldFacts) => string; short: (f: ToldFacts) => string }
}

export const words = wordsFor<Words>({
  ko: {
    act: {
      removal: '삭제',
      masking: '개인정보 가림',
      block: '임시로 가림',
      order: '법에 따른 요구로 가림',
    },
    ground: (n) => `용인시 조례 제6조제2항제${n}호`,
    withheld: {
      subject: '올리신 글을 보이지 않게 하였습니다',
      body: (f) =>
        `${f.board}에 올리신 글을 처리하였습니다.\n\n처리: ${f.act}\n근거: ${f.ground}\n이유: ${f.reason}\n담당: ${f.department} ${f.officer} (전화 ${f.phone})\n글이 있던 곳: ${f.page}\n\n받아들이기 어려우시면 ${f.days}일 안에 이의를 신청하실 수 있습니다. 글의 사본을 보고 이의를 신청하는 곳: ${f.own}\n\n${f.city}`,
      short: (f) => `[${f.city}] ${f.board} 글 ${f.act}. 이유·이의신청: ${f.own} (${f.phone})`,
    },
    lifted: {
      subject: '올리신 글을 다시 게시하였습니다',
      body: (f) =>
        `${f.board}에 올리신 글을 같은 주소에 다시 게시하였습니다.\n\n이유: ${f.reason}\n담당: ${f.department} ${f.officer} (전화 ${f.phone})\n글이 있는 곳: ${f.page}\n\n${f.city}`,
      short: (f) => `[${f.city}] ${f.board} 글을 다시 게시했습니다. ${f.page}`,
    },
    rejected: {
      subject: '이의신청을 받아들이지 않았습니다',
      body: (f) =>
        `${f.board}에 올리신 글에 대한 이의신청을 처음 결정한 사람이 아닌 다른 사람이 살폈으나, 받아들이지 않기로 하였습니다.\n\n이유: ${f.reason}\n담당: ${f.department} ${f.officer} (전화 ${f.phone})\n글의 사본: ${f.own}\n\n${f.city}`,
      short: (f) => `[${f.city}] 이의신청을 받아들이지 않았습니다. 이유: ${f.own} (${f.phone})`,
    },
    upheld: {
      subject: '이의신청을 받아들였습니다',
      body: (f) =>
        `${f.board}에 올리신 글에 대한 이의신청을 받아들였습니다. 글은 이미 다시 게시되어 있습니다.\n\n이유: ${f.reason}\n담당: ${f.department} ${f.officer} (전화 ${f.phone})\n글이 있는 곳: ${f.page}\n\n${f.city}`,
      short: (f) => `[${f.city}] 이의신청을 받아들였습니다. ${f.page} (${f.phone})`,
    },
  },
  en: {
    act: {
      removal: 'removed',
      masking: 'personal data covered',
      block: 'hidden for a while',
      order: 'hidden by a demand under the law',
    },
    ground: (n) => `Ordinance of the city, Article 6(2) item ${n}`,
    withheld: {
      subject: 'Your posting is not shown any more',
      body: (f) =>
        `Your posting on ${f.board} was dealt with.\n\nWhat was done: ${f.act}\nGround: ${f.ground}\nReason: ${f.reason}\nAsk: ${f.department} ${f.officer} (telephone ${f.phone})\nWhere it was: ${f.page}\n\nYou may object within ${f.days} days. Your copy of the text and the form: ${f.own}\n\n${f.city}`,
      short: (f) => `[${f.city}] ${f.board}: ${f.act}. Why, and how to object: ${f.own} (${f.phone})`,
    },
    lifted: {
      subject: 'Your posting is shown again',
      body: (f) =>
        `Your posting on ${f.board} is shown again at its address.\n\nReason: ${f.reason}\nAsk: ${f.department} ${f.officer} (telephone ${f.phone})\nWhere it is: ${f.page}\n\n${f.city}`,
      short: (f) => `[${f.city}] Your posting on ${f.board} is shown again. ${f.page}`,
    },
    rejected: {
      subject: 'Your objection was not upheld',
      body: (f) =>
        `Another person than the one who decided looked at your objection about a posting on ${f.board}, and did not uphold it.\n\nReason: ${f.reason}\nAsk: ${f.department} ${f.officer} (telephone ${f.phone})\nYour copy: ${f.own}\n\n${f.city}`,
      short: (f) => `[${f.city}] Your objection was not upheld. Why: ${f.own} (${f.phone})`,
    },
    upheld: {
      subject: 'Your objection was upheld',
      body: (f) =>
        `Your objection about a posting on ${f.board} was upheld. It was shown again before.\n\nReason: ${f.reason}\nAsk: ${f.department} ${f.officer} (telephone ${f.phone})\nWhere it is: ${f.page}\n\n${f.city}`,
      short: (f) => `[${f.city}] Your objection was upheld. ${f.page} (${f.phone})`,
    },
  },
})
