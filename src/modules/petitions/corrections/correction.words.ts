import { type Lang, wordsFor } from '#kernel/words.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import type { CorrectionRefusal } from './draft-correction.act.ts'

interface Words {
  title: string
  says: string
  why: string
  whyHint: string
  text: string
  keeps: string
  keepsHint: string
  keepsYes: string
  keepsNo: string
  submit: string
  save: string
  record: string
  open: string
  waiting: string
  returned: string
  before: string
  replaced: string
  corrected: string
  correctedSays: (day: string) => string
  publicBefore: string
  publicRemoved: string
  refused: Record<Exclude<CorrectionRefusal, OfficeRefusal>, string>
}

export const correctionWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    title: '답변 정정',
    says: '보낸 답변에 틀린 것이 있으면 바로잡습니다. 다시 결재를 받아야 하고, 앞의 답변은 지우지 않고 함께 보여 줍니다. 처리한 날은 바뀌지 않습니다.',
    why: '바로잡는 이유',
    whyHint: '민원인에게 알립니다.',
    text: '바로잡은 답변',
    keeps: '앞서 공개한 글',
    keepsHint: '공개한 글에 개인정보가 있었으면 내려야 합니다.',
    keepsYes: '정정 전 글로 함께 보이기',
    keepsNo: '내리기',
    submit: '정정 결재 올리기',
    save: '저장만 하기',
    record: '답변 정정',
    open: '정정할 답변',
    waiting: '결재를 기다리고 있습니다.',
    returned: '결재자가 돌려보냈습니다',
    before: '정정 전 답변',
    replaced: '정정한 때',
    corrected: '정정',
    correctedSays: (day) => `${day}에 답변을 바로잡았습니다.`,
    publicBefore: '정정 전 공개 글',
    publicRemoved: '정정 전 글은 공개하지 않습니다.',
    refused: {
      'no-answer': '바로잡을 답변이 없습니다.',
      'personal-data': '공개할 내용에 개인정보가 있습니다. 지우거나 가려 주세요.',
      'maybe-name':
        '민원인의 이름일 수 있는 낱말이 공개할 내용에 있습니다. 이름이면 지우고, 아니면 아래에 표시해 주세요.',
      'reason-missing': '거부하거나 처리하지 않는 이유를 적어 주세요.',
      'remedy-missing': '구제 방법을 적어 주세요.',
      'exception-missing': '처리 예외 사유가 없습니다.',
      'never-statutory': '법정민원은 처리 예외로 할 수 없습니다.',
      'no-such-reviewer': '우리 부서에서 민원을 맡은 다른 자리를 검토자로 골라 주세요.',
      'reviewer-twice': '한 사람이 결재선에 두 번 있습니다. 검토자를 다시 골라 주세요.',
      'own-draft': '직접 쓴 답변을 혼자 결재할 수 없습니다. 검토자를 골라 주세요.',
      'no-final-approver': '결재할 자리가 없습니다. 부서 관리자에게 알려 주세요.',
      'checks-missing': '올리기 전에 확인할 것을 모두 확인해 주세요.',
    },
  },
  en: {
    title: 'Correct the answer',
    says: 'What is wrong in an answer that was sent is put right. The line approves it anew, and the answer before stays to be read. The day of the decision does not change.',
    why: 'Why it is corrected',
    whyHint: 'The petitioner is told.',
    text: 'The corrected answer',
    keeps: 'What was published before',
    keepsHint: 'Where it had personal data it must be taken away.',
    keepsYes: 'Show it as it was before the correction',
    keepsNo: 'Take it away',
    submit: 'Submit the correction',
    save: 'Save only',
    record: 'Corrections',
    open: 'The answer to come',
    waiting: 'Waits for approval.',
    returned: 'Given back by an approver',
    before: 'The answer before',
    replaced: 'Corrected at',
    corrected: 'Corrected',
    correctedSays: (day) => `The answer was corrected on ${day}.`,
    publicBefore: 'Published before the correction',
    publicRemoved: 'What stood here before is not published any more.',
    refused: {
      'no-answer': 'There is no answer to correct.',
      'personal-data': 'There is personal data in the public part. Remove or mask it.',
      'maybe-name':
        'A word in the public part may be the petitioner’s name. Remove it if it is; tick below if it is not.',
      'reason-missing': 'Give the reason for not granting it.',
      'remedy-missing': 'Give the remedies.',
      'exception-missing': 'The exception is missing.',
      'never-statutory': 'A statutory petition cannot be left untreated.',
      'no-such-reviewer': 'Choose another post of your department that handles petitions.',
      'reviewer-twice': 'Somebody is on the line twice. Choose the reviewers anew.',
      'own-draft': 'You cannot decide your own draft alone. Choose a reviewer.',
      'no-final-approver': 'No post can decide this. Tell the administrator of your department.',
      'checks-missing': 'Confirm everything that must be confirmed before it is submitted.',
    },
  },
})
