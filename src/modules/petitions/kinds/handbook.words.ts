import { wordsFor } from '#kernel/words.ts'
import type { Channel } from './handbook.rule.ts'

interface Words {
  file: string
  title: string
  glance: string
  head: Record<
    | 'id'
    | 'name'
    | 'category'
    | 'says'
    | 'fee'
    | 'postage'
    | 'period'
    | 'receiving'
    | 'inCharge'
    | 'cooperating'
    | 'agencies'
    | 'channels'
    | 'online'
    | 'elsewhere'
    | 'documents'
    | 'checkedByUs'
    | 'form'
    | 'steps'
    | 'criteria'
    | 'basis'
    | 'approver'
    | 'objection'
    | 'notes'
    | 'published'
    | 'complex'
    | 'preliminary'
    | 'preliminaryDocuments'
    | 'asOf',
    string
  >
  channel: Record<Channel, string>
  step: Record<'what' | 'who' | 'within', string>
  none: string
  nothing: string
  yes: string
  no: string
  isPublished: string
  isNotPublished: string
  notHere: string
  notHereSays: (identity: boolean, attachment: boolean) => string
  ask: (department: string, phone: string) => string
  required: string
  optional: string
  commonForm: string
  opening: Record<'title' | 'closed' | 'law' | 'how' | 'reason' | 'at' | 'by' | 'history', string>
  openedState: string
  closedState: string
}

/** Of the handbook entry, as a page and as columns of a file. */
export const handbookWords = wordsFor<Words>({
  ko: {
    file: '민원처리기준표와 민원편람',
    title: '민원편람',
    glance: '한눈에 보기',
    head: {
      id: '번호',
      name: '민원 이름',
      category: '구분',
      says: '설명',
      fee: '수수료(원)',
      postage: '우송료(원)',
      period: '처리기간',
      receiving: '접수부서',
      inCharge: '처리 주무부서',
      cooperating: '협조부서',
      agencies: '경유·협의기관',
      channels: '신청 방법',
      online: '인터넷 신청',
      elsewhere: '신청하는 곳',
      documents: '구비서류',
      checkedByUs: '담당 공무원이 확인하는 것',
      form: '신청서에서 묻는 것',
      steps: '처리 절차',
      criteria: '심사기준',
      basis: '근거 법규',
      approver: '결재권자',
      objection: '이의신청 절차',
      notes: '유의사항',
      published: '처리 과정 공개',
      complex: '복합민원',
      preliminary: '사전심사 처리기간',
      preliminaryDocuments: '사전심사 구비서류',
      asOf: '기준일',
    },
    channel: {
      online: '인터넷',
      visit: '방문',
      post: '우편',
      fax: '팩스',
      phone: '전화·말로',
      kiosk: '무인민원발급기',
    },
    step: { what: '하는 일', who: '하는 곳', within: '기간' },
    none: '없음',
    nothing: '낼 서류가 없습니다.',
    yes: '예',
    no: '아니요',
    isPublished: '공개대상 민원 (신청한 분이 원하지 않으면 공개하지 않음)',
    isNotPublished: '공개하지 않음',
    notHere: '여기서는 신청할 수 없습니다',
    notHereSays: (identity, attachment) =>
      `${identity ? (attachment ? '본인 확인과 붙임서류가' : '본인 확인이') : '붙임서류가'} 필요해서 누리집에서 받지 않습니다. 이렇게 신청해 주세요.`,
    ask: (department, phone) => `잘 모르겠으면 ${department}(전화 ${phone})에 물어봐 주세요.`,
    required: '꼭 필요',
    optional: '선택',
    commonForm: '제목과 내용, 이름, 연락처',
    opening: {
      title: '인터넷 신청을 받는 근거',
      closed: '인터넷 신청을 더 받지 않습니다',
      law: '근거 법률',
      how: '본인 확인과 서류',
      reason: '이유',
      at: '정한 때',
      by: '정한 곳',
      history: '인터넷 신청을 열고 닫은 이력',
    },
    openedState: '열었음',
    closedState: '닫았음',
  },
  en: {
    file: 'Table of standards and handbook of petitions',
    title: 'Handbook of petitions',
    glance: 'At a glance',
    head: {
      id: 'Id',
      name: 'Name',
      category: 'Category',
      says: 'What it is',
      fee: 'Fee (won)',
      postage: 'Postage (won)',
      period: 'Period',
      receiving: 'Receiving department',
      inCharge: 'Department in charge',
      cooperating: 'Cooperating departments',
      agencies: 'Other agencies',
      channels: 'Ways to apply',
      online: 'Online',
      elsewhere: 'Where to apply',
      documents: 'Papers to hand in',
      checkedByUs: 'What we look up ourselves',
      form: 'What the form asks',
      steps: 'Procedure',
      criteria: 'By what it is judged',
      basis: 'Legal basis',
      approver: 'Approved by',
      objection: 'How to object',
      notes: 'Please note',
      published: 'Progress published',
      complex: 'Complex petition',
      preliminary: 'Period of the preliminary examination',
      preliminaryDocuments: 'Papers for the preliminary examination',
      asOf: 'As of',
    },
    channel: {
      online: 'Online',
      visit: 'In person',
      post: 'By post',
      fax: 'By fax',
      phone: 'By telephone or word of mouth',
      kiosk: 'At a kiosk',
    },
    step: { what: 'What is done', who: 'By whom', within: 'Within' },
    none: 'None',
    nothing: 'No papers are needed.',
    yes: 'Yes',
    no: 'No',
    isPublished: 'Published (unless the petitioner declines)',
    isNotPublished: 'Not published',
    notHere: 'This cannot be filed here',
    notHereSays: (identity, attachment) =>
      `It needs ${[identity ? 'a check of identity' : '', attachment ? 'papers' : ''].filter(Boolean).join(' and ')}, so it is not taken on this site. This is how to apply.`,
    ask: (department, phone) => `Not sure? Call ${department}, ${phone}.`,
    required: 'required',
    optional: 'optional',
    commonForm: 'Subject and text, name, contact',
    opening: {
      title: 'Why it may be filed online',
      closed: 'It is taken online no more',
      law: 'Law',
      how: 'Identity and papers',
      reason: 'Reason',
      at: 'Decided',
      by: 'Decided by',
      history: 'When it was opened and closed online',
    },
    openedState: 'Opened',
    closedState: 'Closed',
  },
})
