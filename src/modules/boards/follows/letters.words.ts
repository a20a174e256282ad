import { wordsFor } from '#kernel/words.ts'

export const letters = wordsFor({
  ko: {
    untitled: '(제목 없음)',
    answered: {
      subject: (city: string) => `[${city}] 게시글에 답변이 올라왔습니다`,
      body: (title: string, where: string) => `“${title}” 글에 담당 부서가 답했습니다.\n\n${where}\n`,
      short: (city: string, where: string) => `[${city}] 게시글에 답변이 올라왔습니다. ${where}`,
    },
    digest: {
      subject: (city: string, board: string) => `[${city}] ${board} 새 글`,
      body: (board: string, lines: string) => `${board}에 새 글이 올라왔습니다.\n\n${lines}\n`,
      more: (n: number, where: string) => `그 밖에 ${n}건: ${where}`,
      short: (city: string, board: string, where: string) =>
        `[${city}] ${board}에 새 글이 있습니다. ${where}`,
    },
    reported: {
      subject: (city: string) => `[${city}] 신고하신 글을 살펴보았습니다`,
      body: (outcome: string, answer: string) =>
        `신고하신 글을 담당자가 읽고 판단했습니다.\n\n결과: ${outcome}\n${answer}\n`,
      short: (city: string, outcome: string) => `[${city}] 신고하신 글: ${outcome}`,
      outcomes: { acted: '조치했습니다', 'not-acted': '조치하지 않았습니다' },
    },
    refused: {
      subject: (city: string) => `[${city}] 쓰신 글을 올리지 않았습니다`,
      body: (why: string, where: string) =>
        `쓰신 글을 담당자가 읽고 올리지 않기로 했습니다.\n\n이유: ${why}\n\n쓰신 글은 그대로 있습니다: ${where}\n`,
      short: (city: string, where: string) => `[${city}] 쓰신 글을 올리지 않았습니다. 이유 보기: ${where}`,
    },
    letThrough: {
      subject: (city: string) => `[${city}] 쓰신 글을 올렸습니다`,
      body: (where: string) => `담당자가 읽고 글을 올렸습니다.\n\n${where}\n`,
      short: (city: string, where: string) => `[${city}] 쓰신 글을 올렸습니다. ${where}`,
    },
    end: (where: string) => `\n이 소식을 그만 받으려면: ${where}\n`,
  },
  en: {
    untitled: '(untitled)',
    answered: {
      subject: (city: string) => `[${city}] There is an answer on the board`,
      body: (title: string, where: string) => `The department answered “${title}”.\n\n${where}\n`,
      short: (city: string, where: string) => `[${city}] There is an answer on the board. ${where}`,
    },
    digest: {
      subject: (city: string, board: string) => `[${city}] New on ${board}`,
      body: (board: string, lines: string) => `New postings on ${board}:\n\n${lines}\n`,
      more: (n: number, where: string) => `And ${n} more: ${where}`,
      short: (city: string, board: string, where: string) => `[${city}] New postings on ${board}. ${where}`,
    },
    reported: {
      subject: (city: string) => `[${city}] What you reported was looked at`,
      body: (outcome: string, answer: string) =>
        `An officer read what you reported.\n\n${outcome}\n${answer}\n`,
      short: (city: string, outcome: string) => `[${city}] What you reported: ${outcome}`,
      outcomes: { acted: 'Something was done', 'not-acted': 'Nothing was done' },
    },
    refused: {
      subject: (city: string) => `[${city}] Your posting was not posted`,
      body: (why: string, where: string) =>
        `An officer read your posting and decided not to post it.\n\nReason: ${why}\n\nYour text is still here: ${where}\n`,
      short: (city: string, where: string) => `[${city}] Your posting was not posted. Why: ${where}`,
    },
    letThrough: {
      subject: (city: string) => `[${city}] Your posting is out`,
      body: (where: string) => `An officer read your posting and let it through.\n\n${where}\n`,
      short: (city: string, where: string) => `[${city}] Your posting is out. ${where}`,
    },
    end: (where: string) => `\nTo hear no more of this: ${where}\n`,
  },
})
