import { wordsFor } from '#kernel/words.ts'
import type { DemandRefusal } from '../supplements/supplement.rule.ts'
import type { OfficeRefusal } from '../stages/office-act.rule.ts'
import type { AssignRefusal } from '../assignment/assign-petition.act.ts'

export type Refusal =
  | OfficeRefusal
  | DemandRefusal
  | AssignRefusal
  | 'bound'
  | 'CALENDAR_ENDS'
  | 'supplement-not-due'

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
    | 'publication',
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
    letter: string
    address: string
    toldName: string
    seen: string
  }
  body: string
  supplements: string
  asked: (day: string) => string
  supplied: string
  waiting: string
  history: string
  by: Record<'petitioner' | 'system', string>
  note: string
  acts: string
  others: string
  nothing: string
  receive: { title: string; says: string; submit: string }
  assign: { title: string; again: string; post: string; hint: string; choose: string; submit: string }
  sendBack: { title: string; reason: string; hint: string; submit: string }
  transfer: { title: string; agency: string; says: string; hint: string; submit: string }
  demand: { title: string; asks: string; hint: string; days: string; daysHint: string; submit: string }
  giveUp: { title: string; says: string; submit: string }
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
      letter: '우편',
      address: '주소',
      toldName: '알림 받을 사람',
      seen: '개인정보를 본 기록이 남습니다.',
    },
    body: '민원 내용',
    supplements: '보완',
    asked: (day) => `요구한 내용 (${day}까지)`,
    supplied: '보완한 내용',
    waiting: '아직 오지 않았습니다.',
    history: '처리 과정',
    by: { petitioner: '민원인', system: '시스템' },
    note: '메모',
    acts: '할 일',
    others: '다른 일',
    nothing: '지금 할 수 있는 일이 없습니다.',
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
    done: '처리했습니다.',
    changed: (act, who) => `그사이 다른 사람이 처리했습니다: ${act} (${who})`,
    changedSays: '바뀐 내용을 확인해 주세요. 쓰신 글은 그대로 있으니, 필요하면 다시 보내 주세요.',
    refused: {
      'no-right': '이 일을 할 권한이 없습니다. 부서 관리자에게 요청해 주세요.',
      'not-yours': '다른 부서가 맡은 민원입니다.',
      changed: '그사이 민원이 바뀌었습니다. 바뀐 내용을 확인하고 다시 보내 주세요.',
      'not-at-this-stage': '지금 상태에서는 할 수 없습니다. 진행 상황을 확인해 주세요.',
      'no-third-demand': '보완은 두 번까지 요구할 수 있습니다.',
      'supplement-still-awaited': '보완을 아직 기다리는 중입니다. 기한이 지난 뒤에 다시 요구할 수 있습니다.',
      'days-out-of-range': '기간을 1일에서 60일 사이로 써 주세요.',
      'second-too-long': '두 번째 요구는 10일 안으로 정해 주세요.',
      'no-such-post': '담당할 자리를 골라 주세요.',
      'needs-coordinator': '두 부서가 돌려보낸 민원입니다. 담당부서는 조정 담당만 정할 수 있습니다.',
      bound: '조정 담당이 정한 부서라서 돌려보낼 수 없습니다. 다른 기관의 일이면 이송해 주세요.',
      'other-department': '다른 부서로 보내려면 민원 접수 담당에게 돌려보내 주세요.',
      CALENDAR_ENDS:
        '공휴일 표가 그날까지 없어 기한을 정할 수 없습니다. 관리부서에 공휴일 등록을 요청해 주세요.',
      'supplement-not-due': '보완 기한이 아직 지나지 않았습니다.',
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
      letter: 'Letter',
      address: 'Address',
      toldName: 'Who is told',
      seen: 'That you saw this is on record.',
    },
    body: 'Petition',
    supplements: 'Supplements',
    asked: (day) => `Asked for (by ${day})`,
    supplied: 'Supplied',
    waiting: 'Not there yet.',
    history: 'History',
    by: { petitioner: 'petitioner', system: 'system' },
    note: 'Note',
    acts: 'What to do',
    others: 'Other acts',
    nothing: 'There is nothing for you to do now.',
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
    done: 'Done.',
    changed: (act, who) => `Somebody acted meanwhile: ${act} (${who})`,
    changedSays: 'See what changed. What you wrote is still here: send it again if it still holds.',
    refused: {
      'no-right': 'Your post may not do this. Ask the administrator of your department.',
      'not-yours': 'Another department is in charge.',
      changed: 'The petition changed meanwhile. See what changed, and send again.',
      'not-at-this-stage': 'This cannot be done at this stage. See the history.',
      'no-third-demand': 'A supplement can be requested twice.',
      'supplement-still-awaited': 'A supplement is still awaited. You may ask again when its day has passed.',
      'days-out-of-range': 'Enter 1 to 60 days.',
      'second-too-long': 'The second request allows 10 days at most.',
      'no-such-post': 'Choose the post in charge.',
      'needs-coordinator': 'Two departments sent it back. Only the coordinator can name the next.',
      bound:
        'The coordinator named this department: it cannot be sent back. Transfer it if it is another agency’s.',
      'other-department': 'To pass it to another department, send it back to the petition desk.',
      CALENDAR_ENDS:
        'The holiday table does not reach that far. Ask the managing department to add the holidays.',
      'supplement-not-due': 'The day for the supplement has not passed.',
    },
  },
})
