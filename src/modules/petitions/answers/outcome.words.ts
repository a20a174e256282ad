import { type Lang, wordsFor } from '#kernel/words.ts'
import type { Category } from '../kinds/kind.rule.ts'
import type { Exception, Outcome } from './outcome.rule.ts'

interface Words {
  outcome: Record<Outcome, string>
  exception: Record<Exception, string>
  ground: (exception: Exception, name: string) => string
  /** Proposed to the officer, who may change it. */
  remedy: (category: Category) => string
}

/** What was decided, and how it can be contested, as everybody reads it. */
export const outcomeWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    outcome: { answered: '답변', refused: '거부', declined: '처리 예외(처리하지 않음)' },
    exception: {
      1: '고도의 정치적 판단이 필요하거나 국가기밀 또는 공무상 비밀에 관한 사항',
      2: '수사, 재판 및 형집행에 관한 사항 또는 감사원의 감사가 시작된 사항',
      3: '행정심판, 행정소송, 헌법재판, 감사원의 심사청구 등 불복구제절차가 진행 중인 사항',
      4: '법령에 따라 화해·알선·조정·중재 등 당사자 사이의 이해 조정이 진행 중인 사항',
      5: '판결·결정·재결·화해·조정·중재 등에 따라 확정된 권리관계에 관한 사항',
      6: '감사원이 감사위원회의의 결정을 거쳐 행하는 사항',
      7: '각급 선거관리위원회의 의결을 거쳐 행하는 사항',
      8: '사인 사이의 권리관계 또는 개인의 사생활에 관한 사항',
      9: '행정기관 소속 직원의 인사행정상 행위에 관한 사항',
    },
    ground: (n, name) => `민원처리법 제21조 제${n}호: ${name}`,
    remedy: (category) =>
      category === 'statutory'
        ? '이 결정을 받은 날부터 60일 안에 문서로 시장에게 이의신청을 할 수 있습니다(민원처리법 제35조). 이의신청과 관계없이 결정을 안 날부터 90일 안에 행정심판을 청구하거나 행정소송을 낼 수 있습니다.'
        : '결정에 동의하지 않으면 고충민원을 신청할 수 있습니다. 고충민원은 감사부서에서 다시 살펴봅니다. 국민권익위원회(국번 없이 110, 국민신문고)에도 도움을 요청할 수 있습니다.',
  },
  en: {
    outcome: { answered: 'Answered', refused: 'Refused', declined: 'Not treated (exception)' },
    exception: {
      1: 'a matter of high politics, or a state or official secret',
      2: 'an investigation, a trial, the execution of a sentence, or an audit begun by the Board of Audit and Inspection',
      3: 'an administrative appeal, a suit, a constitutional trial or another remedy that is pending',
      4: 'a conciliation, mediation or arbitration under a law that is pending',
      5: 'rights that are finally settled by a judgment, a decision, a conciliation or an arbitration',
      6: 'what the Board of Audit and Inspection does by decision of its council',
      7: 'what an election commission does by its resolution',
      8: 'rights between private persons, or somebody’s private life',
      9: 'a personnel act concerning the staff of an agency',
    },
    ground: (n, name) => `Civil Petitions Treatment Act, Article 21, subparagraph ${n}: ${name}`,
    remedy: (category) =>
      category === 'statutory'
        ? 'Within 60 days of receiving this decision you may object to it in writing to the Mayor (Civil Petitions Treatment Act, Article 35). Apart from that you may bring an administrative appeal or a suit within 90 days of learning of the decision.'
        : 'If you do not agree, you may file a grievance, which the audit department looks into, or turn to the Anti-Corruption and Civil Rights Commission (call 110).',
  },
})
