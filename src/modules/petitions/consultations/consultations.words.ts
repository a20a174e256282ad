import { wordsFor } from '#kernel/words.ts'
import type { ConsultRefusal, ReplyRefusal } from './consultation.rule.ts'

interface Words {
  title: string
  ask: { title: string; says: string; submit: string }
  post: string
  choose: string
  question: string
  questionHint: string
  replyBy: string
  replyByHint: (last: string | undefined) => string
  shareText: string
  shareSupplements: string
  shareHint: string
  asked: (department: string, day: string) => string
  waiting: string
  late: string
  extended: (before: string, after: string) => string
  reason: string
  state: string
  reply: string
  list: {
    title: string
    lead: string
    waiting: string
    done: string
    none: string
    noneDone: string
    number: string
    from: string
    by: string
    note: (n: number) => string
    see: string
  }
  page: { lead: string; body: string; supplements: string; nothing: string; from: string; back: string }
  answer: { title: string; submit: string; hint: string }
  later: {
    title: string
    says: (last: string) => string
    until: string
    reason: string
    state: string
    submit: string
  }
  done: string
  refused: Record<ConsultRefusal, string>
  replyRefused: Record<ReplyRefusal | 'not-asked-of-you', string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '협의',
    ask: {
      title: '다른 부서와 협의',
      says: '다른 부서에 물어보고 회신을 받습니다. 처리기간은 멈추지 않습니다. 상대 부서는 질문과 아래에서 고른 내용만 보고, 민원인의 이름과 연락처는 보지 못합니다.',
      submit: '협의 요청하기',
    },
    post: '물어볼 자리',
    choose: '고르세요',
    question: '질문',
    questionHint: '민원인의 이름이나 연락처를 적지 마세요.',
    replyBy: '회신 기한',
    replyByHint: (last) =>
      last === undefined ? '60일 안으로 정해 주세요.' : `처리기한 ${last} 안으로 정해 주세요.`,
    shareText: '민원의 제목과 내용을 함께 보여 주기',
    shareSupplements: '보완한 내용을 함께 보여 주기',
    shareHint: '개인정보가 있으면 고르지 말고, 필요한 것만 질문에 옮겨 적어 주세요.',
    asked: (department, day) => `${department}에 질문 (${day}까지 회신)`,
    waiting: '회신을 기다립니다.',
    late: '회신 늦음',
    extended: (before, after) => `회신 기한 연장: ${before} → ${after}`,
    reason: '늘리는 이유',
    state: '지금까지 한 일',
    reply: '회신',
    list: {
      title: '협의 요청',
      lead: '다른 부서가 우리 부서에 물어본 것입니다.',
      waiting: '회신할 것',
      done: '최근에 회신한 것',
      none: '회신할 협의 요청이 없습니다.',
      noneDone: '회신한 협의 요청이 없습니다.',
      number: '민원',
      from: '물어본 부서',
      by: '회신 기한',
      note: (n) => `다른 부서가 물어본 협의 요청이 ${n}건 있습니다`,
      see: '협의 요청 보기',
    },
    page: {
      lead: '질문에 필요한 내용만 보여 드립니다. 민원인의 이름과 연락처는 볼 수 없습니다.',
      body: '민원 내용',
      supplements: '보완한 내용',
      nothing: '물어본 부서가 민원 내용을 함께 보여 주지 않았습니다.',
      from: '물어본 사람',
      back: '협의 요청',
    },
    answer: {
      title: '회신하기',
      submit: '회신 보내기',
      hint: '의견과 근거를 적어 주세요. 물어본 부서가 그대로 읽습니다.',
    },
    later: {
      title: '회신 기한 늘리기',
      says: (last) => `한 번, ${last}까지 늘릴 수 있습니다. 지금 회신 기한이 지나기 전에 알려야 합니다.`,
      until: '새 회신 기한',
      reason: '늘리는 이유',
      state: '지금까지 한 일',
      submit: '회신 기한 늘리고 알리기',
    },
    done: '처리했습니다.',
    refused: {
      'no-such-post': '물어볼 자리를 골라 주세요.',
      'own-department': '다른 부서의 자리를 골라 주세요.',
      'reply-in-the-past': '오늘이나 그 뒤의 날을 골라 주세요.',
      'reply-after-due':
        '회신 기한은 민원의 처리기한 안이어야 합니다. 더 이른 날을 고르거나 처리기간을 먼저 연장해 주세요.',
    },
    replyRefused: {
      'replied-already': '이미 회신했습니다.',
      'reply-extended-already': '회신 기한은 한 번만 늘릴 수 있습니다.',
      'reply-period-over': '회신 기한이 이미 지나 늘릴 수 없습니다. 바로 회신해 주세요.',
      'reply-extension-too-long': '새 회신 기한은 지금 기한보다 뒤이고, 처음 회신 기간만큼까지만 됩니다.',
      'petition-ended': '민원 처리가 끝나 회신할 필요가 없습니다.',
      'not-asked-of-you': '우리 부서에 물어본 것이 아닙니다.',
    },
  },
  en: {
    title: 'Consultations',
    ask: {
      title: 'Consult another department',
      says: 'Another department is asked and replies. The period goes on. It sees the question and what you choose below, never the petitioner’s name or contact.',
      submit: 'Ask',
    },
    post: 'Post to ask',
    choose: 'Choose',
    question: 'Question',
    questionHint: 'Without the petitioner’s name or contact.',
    replyBy: 'Reply by',
    replyByHint: (last) =>
      last === undefined ? 'Within 60 days.' : `Within the period of the petition, which ends on ${last}.`,
    shareText: 'Show the subject and text of the petition',
    shareSupplements: 'Show what was supplied later',
    shareHint: 'Where personal data stand in it, write what is needed into the question instead.',
    asked: (department, day) => `Asked of ${department} (reply by ${day})`,
    waiting: 'The reply is awaited.',
    late: 'Reply late',
    extended: (before, after) => `Reply period extended: ${before} → ${after}`,
    reason: 'Why',
    state: 'How far it is',
    reply: 'Reply',
    list: {
      title: 'Questions to us',
      lead: 'What other departments ask yours.',
      waiting: 'To be answered',
      done: 'Answered lately',
      none: 'No question waits for your department.',
      noneDone: 'Your department has answered none yet.',
      number: 'Petition',
      from: 'From',
      by: 'Reply by',
      note: (n) =>
        n === 1 ? 'Another department asks yours a question' : `Other departments ask yours ${n} questions`,
      see: 'See the questions',
    },
    page: {
      lead: 'You see what the question needs. The petitioner’s name and contact are not shown.',
      body: 'Petition',
      supplements: 'What was supplied later',
      nothing: 'The asking department shows nothing of the petition itself.',
      from: 'Asked by',
      back: 'Questions to us',
    },
    answer: {
      title: 'Reply',
      submit: 'Send the reply',
      hint: 'Your opinion and its grounds. The asking department reads this as it is.',
    },
    later: {
      title: 'Reply later',
      says: (last) => `Once, until ${last} at most. It must be told before the reply period ends.`,
      until: 'New day',
      reason: 'Why it takes longer',
      state: 'How far it is',
      submit: 'Take longer and tell',
    },
    done: 'Done.',
    refused: {
      'no-such-post': 'Choose the post to ask.',
      'own-department': 'Choose a post of another department.',
      'reply-in-the-past': 'Choose today or a later day.',
      'reply-after-due':
        'The reply must come within the period of the petition. Choose an earlier day or extend the period first.',
    },
    replyRefused: {
      'replied-already': 'It has been answered.',
      'reply-extended-already': 'The reply period is extended once.',
      'reply-period-over': 'The reply period has passed and cannot be extended. Please reply now.',
      'reply-extension-too-long':
        'The new day is later than the present one, by the first reply period at most.',
      'petition-ended': 'The petition has ended: no reply is needed.',
      'not-asked-of-you': 'This was not asked of your department.',
    },
  },
})
