import type { Right } from '#kernel/clerk.ts'
import { wordsFor } from '#kernel/words.ts'

interface Words {
  title: string
  lead: string
  all: string
  find: string
  found: (n: number) => string
  department: string
  post: string
  holder: string
  right: string
  lets: string
  since: string
  until: string
  by: string
  note: string
  endless: string
  vacant: string
  soon: string
  byCity: string
  onlyIn: (sections: string) => string
  empty: string
  csv: string
  xlsx: string
  designated: string
  designatedSays: string
  role: string
  head: string
  ground: string
  managing: string
  inCharge: string
  groundManaging: string
  groundInCharge: string
  /** What each right lets do, in plain words. */
  says: Record<Right, string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '역할과 권한',
    lead: '누리집에서 누가 무엇을 할 수 있는지 한눈에 봅니다. 권한은 사람이 아니라 자리에 있습니다.',
    all: '모두',
    find: '찾기',
    found: (n) => `권한 ${n}건을 찾았습니다.`,
    department: '부서',
    post: '자리',
    holder: '맡은 사람',
    right: '권한',
    lets: '할 수 있는 일',
    since: '시작',
    until: '마지막 날',
    by: '준 사람',
    note: '참고',
    endless: '정하지 않음',
    vacant: '비어 있음',
    soon: '곧 끝남',
    byCity: '시 설정',
    onlyIn: (sections) => `위탁 계약, ${sections} 안에서만`,
    empty: '이 권한이 있는 자리가 없습니다.',
    csv: '표 내려받기(CSV)',
    xlsx: '표 내려받기(엑셀)',
    designated: '관리부서와 담당부서',
    designatedSays: '담당부서는 콘텐츠를 편집하거나 게시판을 관리하는 자리가 있는 부서입니다.',
    role: '구분',
    head: '부서의 장',
    ground: '근거',
    managing: '관리부서',
    inCharge: '담당부서',
    groundManaging: '조례 제3조 제3항(지정), 제5조 제1항(정보를 최신으로 총괄 관리)',
    groundInCharge: '조례 제3조 제3항(지정), 제5조 제2항(맡은 분야의 정보를 최신으로 게시)',
    says: {
      'petition-desk': '들어온 민원을 접수하고 맡을 부서를 정해 넘깁니다. 수수료와 종이 답변서도 맡습니다.',
      'petition-handle': '자기 부서에 온 민원을 읽고 처리하고 답변을 씁니다.',
      'petition-approve': '자기 부서의 답변을 확인하고 결재합니다.',
      'identity-check': '민원인이 본인인지 확인하고 민원의 비밀번호를 새로 줍니다.',
      'department-admin': '자기 부서의 다른 자리에 기한을 정해 권한을 주고 거둡니다.',
      'site-admin': '모든 부서의 콘텐츠, 긴급 알림, 인사이동, 권한, 위탁 계약을 관리합니다.',
      'page-edit': '자기 부서의 글과 사진을 쓰고 고치고, 다른 사람이 쓴 글을 승인합니다.',
      'board-manage': '자기 부서의 게시판을 관리합니다.',
      'dialogue-answer': '시장과의 대화를 읽고 판단하고 답변하며 질문 시간을 엽니다.',
    },
  },
  en: {
    title: 'Roles and rights',
    lead: 'Who may do what on the site, in one place. Rights belong to posts, not to people.',
    all: 'All',
    find: 'Find',
    found: (n) => `${n} found.`,
    department: 'Department',
    post: 'Post',
    holder: 'Held by',
    right: 'Right',
    lets: 'What it lets do',
    since: 'Since',
    until: 'Last day',
    by: 'Given by',
    note: 'Note',
    endless: 'without end',
    vacant: 'vacant',
    soon: 'ends soon',
    byCity: 'the city’s settings',
    onlyIn: (sections) => `by contract, in ${sections} only`,
    empty: 'No post has this right.',
    csv: 'Download the table (CSV)',
    xlsx: 'Download the table (XLSX)',
    designated: 'Managing department and departments in charge',
    designatedSays: 'A department in charge has a post that edits content or manages boards.',
    role: 'Role',
    head: 'Head',
    ground: 'Ground',
    managing: 'Managing department',
    inCharge: 'Department in charge',
    groundManaging: 'Ordinance, Article 3(3) (designation) and 5(1) (keeps all information current)',
    groundInCharge: 'Ordinance, Article 3(3) (designation) and 5(2) (keeps its own information current)',
    says: {
      'petition-desk':
        'Receives petitions and hands them to the department in charge; fees and answers on paper, too.',
      'petition-handle': 'Reads and processes the petitions of the own department and writes answers.',
      'petition-approve': 'Looks over and approves answers of the own department.',
      'identity-check': 'Checks who a petitioner is and gives a petition another password.',
      'department-admin':
        'Gives rights to other posts of the own department until a day, and takes them back.',
      'site-admin':
        'Manages content of all departments, urgent notices, personnel changes, rights and contracts.',
      'page-edit': 'Writes texts and images of the own department and approves what others wrote.',
      'board-manage': 'Manages boards of the own department.',
      'dialogue-answer': 'Reads, judges and answers the mayor’s dialogue and opens question hours.',
    },
  },
})
