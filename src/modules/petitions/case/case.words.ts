import { wordsFor } from '#kernel/words.ts'
import type { DemandRefusal } from '../supplements/supplement.rule.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import type { AssignRefusal } from '../assignment/assign-petition.act.ts'
import type { ApproveRefusal } from '../answers/approve-answer.act.ts'
import type { DraftRefusal } from '../answers/draft-answer.act.ts'

export type Refusal =
  | OfficeRefusal
  | DemandRefusal
  | AssignRefusal
  | ApproveRefusal
  | 'CALENDAR_ENDS'
  | 'supplement-not-due'
  | DraftRefusal

interface Words {
  crumb: string
  facts: Record<
    | 'number'
    | 'receiptNo'
    | 'kind'
    | 'channel'
    | 'arrived'
    | 'received'
    | 'due'
    | 'promised'
    | 'inCharge'
    | 'fee'
    | 'publication'
    | 'internet',
    string
  >
  dueBy: (day: string, left: string) => string
  notYet: string
  unassigned: string
  paused: string
  unpaid: string
  paid: string
  wants: string
  declines: string
  petitioner: {
    title: string
    name: string
    email: string
    phone: string
    toldBy: string
    mail: string
    sms: string
    seen: string
  }
  body: string
  supplements: string
  asked: (day: string) => string
  supplied: string
  waiting: string
  answer: string
  publicPart: string
  history: string
  by: Record<'petitioner' | 'system', string>
  note: string
  acts: string
  nothing: string
  pay: { title: string; says: string; submit: string }
  receive: { title: string; says: string; submit: string }
  assign: { title: string; again: string; post: string; hint: string; choose: string; submit: string }
  sendBack: { title: string; reason: string; hint: string; submit: string }
  transfer: { title: string; agency: string; says: string; hint: string; submit: string }
  demand: { title: string; asks: string; hint: string; days: string; daysHint: string; submit: string }
  giveUp: { title: string; says: string; submit: string }
  draft: {
    title: string
    text: string
    hint: string
    publicTitle: string
    publicTitleHint: string
    publicText: string
    publicTextHint: string
    fromAnswer: string
    fromAnswerSays: string
    maskPublic: string
    masked: string
    maskedSays: string
    noName: string
    save: string
    submit: string
    returned: string
  }
  approve: { title: string; says: string; submit: string; back: string; reason: string; backSubmit: string }
  done: string
  changed: (act: string, who: string) => string
  changedSays: string
  refused: Record<Refusal, string>
}

export const words = wordsFor<Words>({
  ko: {
    crumb: '민원 업무',
    facts: {
      number: '신청번호',
      receiptNo: '접수번호',
      kind: '종류',
      channel: '신청 방법',
      arrived: '신청한 때',
      received: '접수한 때',
      due: '처리기한',
      promised: '처음 알린 날(내부 목표)',
      inCharge: '담당',
      fee: '수수료',
      publication: '공개',
      internet: '인터넷',
    },
    dueBy: (day, left) => `${day}까지 (${left})`,
    notYet: '접수 전',
    unassigned: '아직 정하지 않음',
    paused: '보완을 기다리는 동안 멈춤',
    unpaid: '입금 확인 전',
    paid: '입금 확인함',
    wants: '공개',
    declines: '민원인이 원하지 않음',
    petitioner: {
      title: '민원인',
      name: '이름',
      email: '전자우편',
      phone: '전화',
      toldBy: '알림 방법',
      mail: '전자우편',
      sms: '문자메시지',
      seen: '개인정보를 본 기록이 남습니다.',
    },
    body: '민원 내용',
    supplements: '보완',
    asked: (day) => `요구한 내용 (${day}까지)`,
    supplied: '보완한 내용',
    waiting: '아직 오지 않았습니다.',
    answer: '답변',
    publicPart: '공개하는 내용',
    history: '처리 과정',
    by: { petitioner: '민원인', system: '시스템' },
    note: '메모',
    acts: '할 일',
    nothing: '지금 할 수 있는 일이 없습니다.',
    pay: {
      title: '입금 확인',
      says: '계좌에 수수료가 들어왔는지 확인한 뒤 눌러 주세요. 입금이 확인되어야 접수할 수 있습니다.',
      submit: '입금 확인',
    },
    receive: {
      title: '접수',
      says: '접수하면 접수번호와 처리기한이 정해지고 민원인에게 접수증을 보냅니다. 처리기간은 신청한 뒤 처음 오는 근무시간부터 셉니다.',
      submit: '접수',
    },
    assign: {
      title: '담당부서 지정',
      again: '담당자 변경',
      post: '담당할 자리',
      hint: '민원은 사람이 아니라 자리에 맡깁니다.',
      choose: '고르세요',
      submit: '지정',
    },
    sendBack: {
      title: '우리 부서 일이 아님',
      reason: '이유와 알맞은 부서',
      hint: '민원 접수 담당자만 봅니다.',
      submit: '민원 접수 담당에게 돌려보내기',
    },
    transfer: {
      title: '다른 기관으로 이송',
      agency: '받을 기관',
      says: '민원인에게 알릴 말',
      hint: '어느 기관으로 왜 보내는지, 그 기관의 연락처를 적어 주세요.',
      submit: '이송',
    },
    demand: {
      title: '보완 요구',
      asks: '더 필요한 내용',
      hint: '무엇을 왜 보내야 하는지 쉽게 적어 주세요. 민원인이 그대로 읽습니다.',
      days: '며칠 안에',
      daysHint: '달력 날짜로 1~60일. 두 번째 요구는 10일까지 됩니다.',
      submit: '보완 요구하기',
    },
    giveUp: { title: '반려', says: '민원인에게 알릴 이유', submit: '반려' },
    draft: {
      title: '답변 쓰기',
      text: '민원인에게 보낼 답변',
      hint: '부서, 이름, 전화번호는 자동으로 붙습니다. 거절할 때에는 이유와 구제 방법을 함께 적어 주세요.',
      publicTitle: '공개할 제목',
      publicTitleHint: '이름, 주소, 번호 같은 개인정보를 빼 주세요.',
      publicText: '공개할 답변 요지',
      publicTextHint: '누구나 읽습니다. 개인정보를 빼고 결과를 두세 문장으로 적어 주세요.',
      fromAnswer: '답변을 가려서 옮기기',
      fromAnswerSays:
        '보낼 답변에서 개인정보를 가려 공개할 제목과 요지에 넣어 드립니다. 적어 둔 요지는 바뀝니다. 줄이고 다듬은 뒤 보내 주세요.',
      maskPublic: '공개할 내용에서 개인정보 가리기',
      masked: '개인정보를 가린 초안입니다',
      maskedSays: '아직 저장하지 않았습니다. 남은 개인정보가 없는지 읽고 다듬어 주세요.',
      noName: '민원인의 이름이 아닙니다',
      save: '저장만 하기',
      submit: '결재 올리기',
      returned: '결재권자가 돌려보냈습니다',
    },
    approve: {
      title: '답변 결재',
      says: '승인하면 답변을 민원인에게 보내고, 공개할 내용은 민원 처리 공개에 실립니다.',
      submit: '승인하고 보내기',
      back: '돌려보내기',
      reason: '고칠 점',
      backSubmit: '담당자에게 돌려보내기',
    },
    done: '처리했습니다.',
    changed: (act, who) => `그사이 다른 사람이 처리했습니다: ${act} (${who})`,
    changedSays: '바뀐 내용을 확인해 주세요. 쓰신 글은 그대로 있으니, 필요하면 다시 보내 주세요.',
    refused: {
      'no-right': '이 일을 할 권한이 없습니다. 부서 관리자에게 요청해 주세요.',
      'not-yours': '다른 부서가 맡은 민원입니다.',
      changed: '그사이 민원이 바뀌었습니다. 바뀐 내용을 확인하고 다시 보내 주세요.',
      'not-at-this-stage': '지금 상태에서는 할 수 없습니다. 진행 상황을 확인해 주세요.',
      'no-third-demand': '보완은 두 번까지 요구할 수 있습니다.',
      'days-out-of-range': '기간을 1일에서 60일 사이로 써 주세요.',
      'second-too-long': '두 번째 요구는 10일 안으로 정해 주세요.',
      'no-such-post': '담당할 자리를 골라 주세요.',
      'other-department': '다른 부서로 보내려면 민원 접수 담당에게 돌려보내 주세요.',
      'nothing-submitted': '결재할 답변이 없습니다. 담당자가 다시 쓰고 있을 수 있습니다.',
      CALENDAR_ENDS:
        '공휴일 표가 그날까지 없어 기한을 정할 수 없습니다. 관리부서에 공휴일 등록을 요청해 주세요.',
      'supplement-not-due': '보완 기한이 아직 지나지 않았습니다.',
      'personal-data': '공개할 내용에 개인정보가 있습니다. 지우거나 가려 주세요.',
      'maybe-name':
        '민원인의 이름일 수 있는 낱말이 공개할 내용에 있습니다. 이름이면 지우고, 아니면 아래에 표시해 주세요.',
      'public-personal-data':
        '공개할 내용에 개인정보가 있어 승인할 수 없습니다. 담당자에게 돌려보내 고치게 해 주세요.',
    },
  },
  en: {
    crumb: 'Petitions',
    facts: {
      number: 'Number',
      receiptNo: 'Receipt number',
      kind: 'Kind',
      channel: 'Filed by',
      arrived: 'Filed at',
      received: 'Received at',
      due: 'Due',
      promised: 'Promised first (internal target)',
      inCharge: 'In charge',
      fee: 'Fee',
      publication: 'Publication',
      internet: 'Internet',
    },
    dueBy: (day, left) => `By ${day} (${left})`,
    notYet: 'Not received yet',
    unassigned: 'Not named yet',
    paused: 'Stands still while a supplement is awaited',
    unpaid: 'not confirmed yet',
    paid: 'confirmed',
    wants: 'Published',
    declines: 'Declined by the petitioner',
    petitioner: {
      title: 'Petitioner',
      name: 'Name',
      email: 'E-mail',
      phone: 'Telephone',
      toldBy: 'Told by',
      mail: 'E-mail',
      sms: 'Text message',
      seen: 'That you saw this is on record.',
    },
    body: 'Petition',
    supplements: 'Supplements',
    asked: (day) => `Asked for (by ${day})`,
    supplied: 'Supplied',
    waiting: 'Not there yet.',
    answer: 'Answer',
    publicPart: 'What is published',
    history: 'History',
    by: { petitioner: 'petitioner', system: 'system' },
    note: 'Note',
    acts: 'What to do',
    nothing: 'There is nothing for you to do now.',
    pay: {
      title: 'Confirm the payment',
      says: 'When the fee is on the account. Only then can the petition be received.',
      submit: 'Payment confirmed',
    },
    receive: {
      title: 'Receive',
      says: 'It gets its receipt number and due date, and the petitioner gets the receipt slip. The period runs from the first office hour after filing.',
      submit: 'Receive',
    },
    assign: {
      title: 'Name the department',
      again: 'Change the officer',
      post: 'Post in charge',
      hint: 'Petitions belong to posts, not to people.',
      choose: 'Choose',
      submit: 'Put in charge',
    },
    sendBack: {
      title: 'Not ours',
      reason: 'Why, and whose it is',
      hint: 'Only the petition desk reads this.',
      submit: 'Send back to the petition desk',
    },
    transfer: {
      title: 'Transfer to another agency',
      agency: 'Agency',
      says: 'What the petitioner is told',
      hint: 'Which agency, why, and how to reach it.',
      submit: 'Transfer',
    },
    demand: {
      title: 'Request a supplement',
      asks: 'What is needed',
      hint: 'Say plainly what to send and why. The petitioner reads it as it is.',
      days: 'Within so many days',
      daysHint: '1 to 60 calendar days; the second request 10 at most.',
      submit: 'Request it',
    },
    giveUp: { title: 'Return', says: 'Why, for the petitioner', submit: 'Return' },
    draft: {
      title: 'Write the answer',
      text: 'Answer to the petitioner',
      hint: 'Department, name and telephone are added. A refusal gives its reasons and the remedies.',
      publicTitle: 'Public title',
      publicTitleHint: 'Without names, addresses, numbers.',
      publicText: 'Public summary',
      publicTextHint: 'Everyone reads this. The outcome in two or three sentences, without personal data.',
      fromAnswer: 'Bring the answer over, masked',
      fromAnswerSays:
        'Puts the answer into the public part in place of what is there, with personal data masked. Shorten it before you send it.',
      maskPublic: 'Mask personal data in the public part',
      masked: 'A draft with personal data masked',
      maskedSays: 'Nothing is saved yet. Read it, and see that no personal data is left.',
      noName: 'It is not the petitioner’s name',
      save: 'Save only',
      submit: 'Submit for approval',
      returned: 'Given back by the head',
    },
    approve: {
      title: 'Approve the answer',
      says: 'Approved, it goes to the petitioner, and the public part to the register.',
      submit: 'Approve and send',
      back: 'Give back',
      reason: 'What to change',
      backSubmit: 'Give back to the officer',
    },
    done: 'Done.',
    changed: (act, who) => `Somebody acted meanwhile: ${act} (${who})`,
    changedSays: 'See what changed. What you wrote is still here: send it again if it still holds.',
    refused: {
      'no-right': 'Your post may not do this. Ask the administrator of your department.',
      'not-yours': 'Another department is in charge.',
      changed: 'The petition changed meanwhile. See what changed, and send again.',
      'not-at-this-stage': 'This cannot be done at this stage. See the history.',
      'no-third-demand': 'A supplement can be requested twice.',
      'days-out-of-range': 'Enter 1 to 60 days.',
      'second-too-long': 'The second request allows 10 days at most.',
      'no-such-post': 'Choose the post in charge.',
      'other-department': 'To pass it to another department, send it back to the petition desk.',
      'nothing-submitted': 'No answer waits for approval. The officer may be changing it.',
      CALENDAR_ENDS:
        'The holiday table does not reach that far. Ask the managing department to add the holidays.',
      'supplement-not-due': 'The day for the supplement has not passed.',
      'personal-data': 'There is personal data in the public part. Remove or mask it.',
      'maybe-name':
        'A word in the public part may be the petitioner’s name. Remove it if it is; tick below if it is not.',
      'public-personal-data':
        'There is personal data in the public part. Give it back to the officer to have it changed.',
    },
  },
})
