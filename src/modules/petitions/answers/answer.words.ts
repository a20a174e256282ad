import { type Lang, wordsFor } from '#kernel/words.ts'
import type { TurnRefusal } from '../approvals/lock-turn.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import type { Check } from './checklist.rule.ts'
import type { DraftRefusal } from './draft-answer.act.ts'

export type DraftField =
  | 'outcome'
  | 'text'
  | 'reason'
  | 'exception'
  | 'remedy'
  | 'publicTitle'
  | 'publicText'
  | 'submitted'
  | 'reviewer1'
  | 'reviewer2'
  | 'reviewer3'
  | `check-${Check}`
  | 'noName'

type Own<R extends string> = Record<Exclude<R, OfficeRefusal>, string>
interface Words {
  draft: {
    title: string
    field: Record<DraftField, string>
    hint: Record<
      'outcome' | 'text' | 'reason' | 'exception' | 'remedy' | 'publicTitle' | 'publicText',
      string
    >
    outcome: Record<'answered' | 'refused' | 'declined', { label: string; hint: string }>
    notAnswered: string
    choose: string
    line: string
    lineSays: (final: string, rank: string) => string
    reviewers: string
    lineHint: string
    nobody: string
    checks: string
    checksSay: string
    check: Record<Check, string>
    obligatoryWhen: Partial<Record<Check, string>>
    save: string
    submit: string
    returned: string
    fromAnswer: string
    fromAnswerSays: string
    maskPublic: string
    masked: string
    maskedSays: string
    refused: Own<DraftRefusal>
  }
  approve: {
    title: string
    acting: (post: string) => string
    review: string
    says: string
    saysReview: string
    remark: string
    remarkHint: string
    submit: string
    submitReview: string
    back: string
    reason: string
    backSubmit: string
    refused: Own<TurnRefusal>
  }
  record: {
    title: string
    outcome: string
    ground: string
    reason: string
    remedy: string
    publicPart: string
    documentNo: string
    print: string
  }
}

export const answerWords: (lang: Lang) => Words = wordsFor<Words>({
  ko: {
    draft: {
      title: '답변 쓰기',
      field: {
        outcome: '결과',
        text: '민원인에게 보낼 답변',
        reason: '이유',
        exception: '처리 예외 사유',
        remedy: '구제 방법',
        publicTitle: '공개할 제목',
        publicText: '공개할 답변 요지',
        submitted: '결재',
        reviewer1: '첫째 검토자',
        reviewer2: '둘째 검토자',
        reviewer3: '셋째 검토자',
        'check-questions': '질문',
        'check-officer': '담당자',
        'check-privacy': '개인정보',
        'check-law': '법령',
        'check-refusal': '거부 이유',
        noName: '민원인의 이름이 아닙니다',
      },
      hint: {
        outcome: '거부와 처리 예외는 이유를 함께 알려야 합니다.',
        text: '부서, 이름, 전화번호는 자동으로 붙습니다.',
        reason: '사실과 근거 법령을 쉽게 적어 주세요. 민원인이 그대로 읽습니다.',
        exception: '민원처리법 제21조에서 맞는 호를 골라 주세요.',
        remedy: '민원 종류에 맞게 제안한 글입니다. 필요하면 고쳐 주세요. 마지막 날은 자동으로 붙습니다.',
        publicTitle: '이름, 주소, 번호 같은 개인정보를 빼 주세요.',
        publicText: '누구나 읽습니다. 개인정보를 빼고 결과를 두세 문장으로 적어 주세요.',
      },
      outcome: {
        answered: { label: '답변', hint: '받아들이거나, 묻는 것을 설명합니다.' },
        refused: { label: '거부', hint: '요청을 받아들이지 않습니다. 이유와 구제 방법을 적습니다.' },
        declined: {
          label: '처리 예외(처리하지 않음)',
          hint: '민원처리법 제21조의 아홉 가지 가운데 하나일 때입니다. 사유와 이유를 적습니다.',
        },
      },
      notAnswered: '거부하거나 처리하지 않을 때 적는 것',
      choose: '고르세요',
      line: '결재선',
      lineSays: (final, rank) => `마지막 결재 ${final} (${rank})`,
      reviewers: '검토자 넣기 (선택)',
      lineHint: '마지막 결재 앞에 검토할 사람이 있으면 순서대로 골라 주세요.',
      nobody: '없음',
      checks: '올리기 전에 확인',
      checksSay: '확인한 것은 결재 기록에 남습니다.',
      check: {
        questions: '물은 것에 빠짐없이 답했습니다.',
        officer: '답변한 부서와 담당자, 전화번호가 맞습니다.',
        privacy: '공개할 제목과 글에 개인정보가 없습니다.',
        law: '근거 법령을 밝혔습니다.',
        refusal: '거부하거나 처리하지 않는 이유와 구제 방법을 적었습니다.',
      },
      obligatoryWhen: {
        law: '법정민원이거나 거부, 처리 예외이면 꼭 확인해야 합니다.',
        refusal: '거부, 처리 예외이면 꼭 확인해야 합니다.',
      },
      save: '저장만 하기',
      submit: '결재 올리기',
      fromAnswer: '답변을 가려서 옮기기',
      fromAnswerSays:
        '보낼 답변에서 개인정보를 가려 공개할 제목과 요지에 넣어 드립니다. 적어 둔 요지는 바뀝니다. 줄이고 다듬은 뒤 보내 주세요.',
      maskPublic: '공개할 내용에서 개인정보 가리기',
      masked: '개인정보를 가린 초안입니다',
      maskedSays: '아직 저장하지 않았습니다. 남은 개인정보가 없는지 읽고 다듬어 주세요.',
      returned: '결재자가 돌려보냈습니다',
      refused: {
        'reason-missing': '이유를 적어 주세요. 거부하거나 처리하지 않을 때에는 이유를 함께 알려야 합니다.',
        'remedy-missing':
          '구제 방법을 적어 주세요. 법정민원을 거부할 때에는 이의신청과 행정심판을 알려야 합니다.',
        'exception-missing': '민원처리법 제21조의 몇째 사유인지 골라 주세요.',
        'never-statutory': '법정민원은 처리 예외로 할 수 없습니다. 답변이나 거부를 골라 주세요.',
        'no-such-reviewer': '우리 부서에서 민원을 맡은 다른 자리를 검토자로 골라 주세요.',
        'reviewer-twice': '한 사람이 결재선에 두 번 있습니다. 검토자를 다시 골라 주세요.',
        'own-draft': '직접 쓴 답변을 혼자 결재할 수 없습니다. 검토자를 골라 주세요.',
        'no-final-approver': '결재할 자리가 없습니다. 부서 관리자에게 알려 주세요.',
        'checks-missing': '올리기 전에 확인할 것을 모두 확인해 주세요.',
        'personal-data': '공개할 내용에 개인정보가 있습니다. 지우거나 가려 주세요.',
        'maybe-name':
          '민원인의 이름일 수 있는 낱말이 공개할 내용에 있습니다. 이름이면 지우고, 아니면 아래에 표시해 주세요.',
      },
    },
    approve: {
      title: '답변 결재',
      acting: (post) => `${post} 자리가 부재중이어서 대결합니다. 나중에 그 자리가 확인합니다.`,
      review: '답변 검토',
      says: '승인하면 문서번호를 붙여 민원인에게 보내고, 공개할 내용은 민원 처리 공개에 실립니다.',
      saysReview: '승인하면 다음 결재자에게 넘어갑니다.',
      remark: '의견',
      remarkHint: '사무실에서만 봅니다.',
      submit: '승인하고 보내기',
      submitReview: '검토 마치고 올리기',
      back: '돌려보내기',
      reason: '고칠 점',
      backSubmit: '담당자에게 돌려보내기',
      refused: {
        'public-personal-data':
          '공개할 내용에 개인정보가 있어 승인할 수 없습니다. 담당자에게 돌려보내 고치게 해 주세요.',
        'nothing-submitted':
          '결재할 답변이 없습니다. 담당자가 다시 쓰고 있거나 담당부서가 바뀌었을 수 있습니다.',
        'not-your-turn': '지금은 다른 자리가 결재할 차례입니다.',
        'own-draft': '직접 쓴 답변을 혼자 결재할 수 없습니다. 검토자를 넣어 다시 올려 주세요.',
      },
    },
    record: {
      title: '답변',
      outcome: '결과',
      ground: '처리 예외 근거',
      reason: '이유',
      remedy: '구제 방법',
      publicPart: '공개하는 내용',
      documentNo: '문서번호',
      print: '답변서 보기·인쇄',
    },
  },
  en: {
    draft: {
      title: 'Write the answer',
      field: {
        outcome: 'Outcome',
        text: 'Answer to the petitioner',
        reason: 'Reason',
        exception: 'Exception',
        remedy: 'Remedies',
        publicTitle: 'Public title',
        publicText: 'Public summary',
        submitted: 'Approval',
        reviewer1: 'First reviewer',
        reviewer2: 'Second reviewer',
        reviewer3: 'Third reviewer',
        'check-questions': 'Questions',
        'check-officer': 'Officer',
        'check-privacy': 'Personal data',
        'check-law': 'Law',
        'check-refusal': 'Reason and remedies',
        noName: 'It is not the petitioner’s name',
      },
      hint: {
        outcome: 'A refusal and an exception are told with the reason.',
        text: 'Department, name and telephone are added.',
        reason: 'The facts and the law, plainly. The petitioner reads it as it is.',
        exception: 'Choose the subparagraph of Article 21 of the Civil Petitions Treatment Act.',
        remedy: 'Proposed for this kind of petition. Change it where needed; the last day is added.',
        publicTitle: 'Without names, addresses, numbers.',
        publicText: 'Everyone reads this. The outcome in two or three sentences, without personal data.',
      },
      outcome: {
        answered: { label: 'Answer', hint: 'What is asked is granted or explained.' },
        refused: { label: 'Refuse', hint: 'What is asked is not granted. Give the reason and the remedies.' },
        declined: {
          label: 'Do not treat (exception)',
          hint: 'For one of the nine exceptions of Article 21. Give the exception and the reason.',
        },
      },
      notAnswered: 'When it is refused or not treated',
      choose: 'Choose',
      line: 'Approval line',
      lineSays: (final, rank) => `decided by ${final} (${rank})`,
      reviewers: 'Add reviewers (optional)',
      lineHint: 'Choose who reviews it before that, in order.',
      nobody: 'Nobody',
      checks: 'Before you submit',
      checksSay: 'What you confirm is kept with the approval.',
      check: {
        questions: 'Every question is answered.',
        officer: 'Department, officer and telephone are right.',
        privacy: 'There is no personal data in the public title and text.',
        law: 'The law it rests on is cited.',
        refusal: 'The reason for not granting it and the remedies are given.',
      },
      obligatoryWhen: {
        law: 'Obligatory for statutory petitions, refusals and exceptions.',
        refusal: 'Obligatory for refusals and exceptions.',
      },
      save: 'Save only',
      submit: 'Submit for approval',
      fromAnswer: 'Bring the answer over, masked',
      fromAnswerSays:
        'Puts the answer into the public part in place of what is there, with personal data masked. Shorten it before you send it.',
      maskPublic: 'Mask personal data in the public part',
      masked: 'A draft with personal data masked',
      maskedSays: 'Nothing is saved yet. Read it, and see that no personal data is left.',
      returned: 'Given back by an approver',
      refused: {
        'reason-missing': 'Give the reason: it is told with a refusal and with an exception.',
        'remedy-missing': 'Give the remedies: a refusal of a statutory petition names objection and appeal.',
        'exception-missing': 'Choose which exception of Article 21 it is.',
        'never-statutory': 'A statutory petition cannot be left untreated. Choose answer or refuse.',
        'no-such-reviewer': 'Choose another post of your department that handles petitions.',
        'reviewer-twice': 'Somebody is on the line twice. Choose the reviewers anew.',
        'own-draft': 'You cannot decide your own draft alone. Choose a reviewer.',
        'no-final-approver': 'No post can decide this. Tell the administrator of your department.',
        'checks-missing': 'Confirm everything that must be confirmed before it is submitted.',
        'personal-data': 'There is personal data in the public part. Remove or mask it.',
        'maybe-name':
          'A word in the public part may be the petitioner’s name. Remove it if it is; tick below if it is not.',
      },
    },
    approve: {
      title: 'Approve the answer',
      acting: (post) => `You act for ${post}, which is absent and will see it afterwards.`,
      review: 'Review the answer',
      says: 'Approved, it gets its document number and goes to the petitioner, and the public part to the register.',
      saysReview: 'Approved, it goes to the next on the line.',
      remark: 'Remark',
      remarkHint: 'Read in the office alone.',
      submit: 'Approve and send',
      submitReview: 'Approve and pass on',
      back: 'Give back',
      reason: 'What to change',
      backSubmit: 'Give back to the officer',
      refused: {
        'public-personal-data':
          'There is personal data in the public part. Give it back to the officer to have it changed.',
        'nothing-submitted':
          'No answer waits for approval. The officer may be changing it, or it was passed on.',
        'not-your-turn': 'It is the turn of another post.',
        'own-draft': 'You cannot decide your own draft alone. Submit it again with a reviewer.',
      },
    },
    record: {
      title: 'Answer',
      outcome: 'Outcome',
      ground: 'Exception',
      reason: 'Reason',
      remedy: 'Remedies',
      publicPart: 'What is published',
      documentNo: 'Document number',
      print: 'See or print the answer',
    },
  },
})
