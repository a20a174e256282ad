import { wordsFor } from '#kernel/words.ts'
import type { Act, Stage } from './stages.rule.ts'

type Told = Act | 'file'
interface Words {
  stage: Record<Stage, string>
  act: Record<Told, string>
}

/** Stages and acts as everybody reads them. */
export const stageWords = wordsFor<Words>({
  ko: {
    stage: {
      'awaiting-payment': '입금 대기',
      filed: '접수 대기',
      received: '접수',
      processing: '처리 중',
      'awaiting-supplement': '보완 대기',
      'sent-back': '담당부서 다시 정하는 중',
      transferred: '다른 기관으로 이송',
      decided: '처리 완료',
      returned: '반려',
      withdrawn: '취하',
      closed: '종결',
    },
    act: {
      file: '신청',
      'confirm-payment': '입금 확인',
      receive: '접수',
      assign: '담당부서 지정',
      coordinate: '담당부서 조정',
      reassign: '담당자 변경',
      'send-back': '담당부서 재지정 요청',
      transfer: '다른 기관으로 이송',
      'demand-supplement': '보완 요구',
      supply: '보완 제출',
      'return-documents': '반려',
      'draft-answer': '답변 작성',
      'submit-answer': '결재 올림',
      'give-back-answer': '답변 돌려보냄',
      'approve-answer': '답변',
      'note-multi-person': '다수인관련민원 확인',
      'note-committee': '민원조정위원회 심의',
      'close-repeated': '반복 민원 종결',
      withdraw: '취하',
      'decline-publication': '공개 거부',
      'allow-publication': '공개 동의',
      'change-password': '비밀번호 변경',
      'move-due': '처리기한 변경',
      close: '종결',
    },
  },
  en: {
    stage: {
      'awaiting-payment': 'Waiting for payment',
      filed: 'Waiting for receipt',
      received: 'Received',
      processing: 'Being processed',
      'awaiting-supplement': 'Waiting for your supplement',
      'sent-back': 'Being passed to another department',
      transferred: 'Transferred to another agency',
      decided: 'Answered',
      returned: 'Returned',
      withdrawn: 'Withdrawn',
      closed: 'Closed',
    },
    act: {
      file: 'Filed',
      'confirm-payment': 'Payment confirmed',
      receive: 'Received',
      assign: 'Department in charge named',
      coordinate: 'Department named by the coordinator',
      reassign: 'Officer in charge changed',
      'send-back': 'Passed back to name another department',
      transfer: 'Transferred to another agency',
      'demand-supplement': 'Supplement requested',
      supply: 'Supplement sent',
      'return-documents': 'Returned',
      'draft-answer': 'Answer drafted',
      'submit-answer': 'Answer submitted for approval',
      'give-back-answer': 'Answer given back',
      'approve-answer': 'Answered',
      'note-multi-person': 'Households and joint signers noted',
      'note-committee': 'Reviewed by the petitions committee',
      'close-repeated': 'Closed as repeated',
      withdraw: 'Withdrawn',
      'decline-publication': 'Publication declined',
      'allow-publication': 'Publication allowed',
      'change-password': 'Password changed',
      'move-due': 'Due date moved',
      close: 'Closed',
    },
  },
})
