import type { LocalDate } from '#kernel/time.ts'
import {
  endedFeeEn,
  endedFeeKo,
  MONEY_EN,
  MONEY_KO,
  type MoneyTold,
  type PaymentFacts,
  toPayEn,
  toPayKo,
} from '../payments/charge/payment-letter.words.ts'
import { words as stopWords } from '../stops/stops.words.ts'
import type { StopReason } from '../clock/stops.rule.ts'
import type { DueRefused } from '../petition/petition.store.ts'
import type { Act, Stage } from '../stages/stages.rule.ts'
import type { Remedy } from '../remedies/remedy.rule.ts'
import { words as remedyWords } from '../remedies/remedies.words.ts'
import { stageWords } from '../stages/stages.words.ts'
import { dayText, type Lang, wordsFor } from '#kernel/words.ts'
import type { Decision } from '../answers/outcome.rule.ts'
import { outcomeWords } from '../answers/outcome.words.ts'

export type Told =
  | Extract<
      Act,
      | 'confirm-payment'
      | 'receive'
      | 'assign'
      | 'coordinate'
      | 'reassign'
      | 'send-back'
      | 'transfer'
      | 'demand-supplement'
      | 'supply'
      | 'return-documents'
      | 'approve-answer'
      | 'close-repeated'
      | 'merge'
      | 'join-merged'
      | 'unmerge'
      | 'answer-merged'
      | 'correct-answer'
      | 'send-paper'
      | 'withdraw'
      | 'move-due'
      | 'reset-password'
      | 'object'
      | 'extend-objection'
      | 'decide-objection'
      | 'reopen'
      | 'answer-follow-up'
      | 'note-dissatisfaction'
      | 'extend'
      | 'promise-due'
      | 'notify-progress'
      | 'begin-stop'
      | 'end-stop'
      | 'open-site-visit'
      | 'extend-site-visit'
      | 'end-site-visit'
      | 'ask-more-time'
      | 'deem-withdrawn'
      | 'ask-extension-consent'
    >
  | 'file'
  | MoneyTold

export interface Facts {
  readonly number: string
  readonly city: string
  readonly kind: string
  readonly receiptNo: string | null
  readonly dueOn: LocalDate | null
  /** What is to be paid before receipt. */
  readonly payment: PaymentFacts | undefined
  /** Why there is no due date. */
  readonly dueRefused: DueRefused | null
  /** Where to pay it. */
  readonly account: string | undefined
  /** What the officer wrote to the petitioner. */
  readonly says?: string | undefined
  readonly expectedOn?: LocalDate | undefined
  readonly supplyBy?: LocalDate | undefined
  /** Where and when officers come, and until when it lasts. */
  readonly place?: string | undefined
  readonly on?: LocalDate | undefined
  readonly until?: LocalDate | undefined
  /** Why the period stands still, or did. */
  readonly stop?: StopReason | undefined
  /** Where it stands, in a progress notice. */
  readonly stage?: Stage | undefined
  /** What was decided, with its document number and the last day of each remedy. */
  readonly decision?:
    | (Decision & { readonly documentNo: string | null; readonly remedies: readonly Remedy[] })
    | undefined
  /** Where a grievance is filed. */
  readonly grievances: string
  readonly officer: { department: string; name: string; phone: string } | undefined
  readonly phone: string
  readonly link: string
  readonly hasPassword: boolean
}
export interface LetterText {
  subject: string
  body: string
  short: string
}

type Lines = (f: Facts) => [headline: string, ...details: string[]]
const day = (lang: 'ko' | 'en', on: LocalDate | null | undefined) => (on ? dayText(lang, on) : '')

interface DecidedText {
  headline: Record<Decision['outcome'], string>
  documentNo: (no: string) => string
  where: string
  reason: (text: string) => string
  remedy: (text: string) => string
}
const DECIDED_KO: DecidedText = {
  headline: {
    answered: '민원에 답변했습니다.',
    refused: '민원에 답변했습니다. 요청은 받아들이지 않기로 했습니다.',
    declined: '민원에 답변했습니다. 법에 따라 처리하지 않기로 했습니다.',
  },
  documentNo: (no) => `문서번호: ${no}`,
  where: '답변은 누리집에서 볼 수 있습니다.',
  reason: (text) => `이유: ${text}`,
  remedy: (text) => `구제 방법: ${text}`,
}
const DECIDED_EN: DecidedText = {
  headline: {
    answered: 'Your petition has been answered.',
    refused: 'Your petition has been answered: what you asked for was not granted.',
    declined: 'Your petition has been answered: by law it is not treated.',
  },
  documentNo: (no) => `Document number: ${no}`,
  where: 'The answer is on our website.',
  reason: (text) => `Reason: ${text}`,
  remedy: (text) => `Remedies: ${text}`,
}

/** Reason and remedy go together, and the last days with them. @law CPTA 21, 27(3) */
function decided(lang: Lang, { decision, grievances }: Facts, w: DecidedText): [string, ...string[]] {
  if (!decision) return [w.headline.answered, w.where]
  const { outcome, documentNo, remedies, reason, remedy, exception } = decision
  const o = outcomeWords(lang)
  const { told, toldGrievance } = remedyWords(lang)
  return [
    w.headline[outcome],
    ...(documentNo === null ? [] : [w.documentNo(documentNo)]),
    ...remedies.flatMap((one) =>
      one.is === 'grievance' || one.until === undefined ? [] : [told[one.is](dayText(lang, one.until))],
    ),
    w.where,
    ...(exception === null ? [] : [o.ground(exception, o.exception[exception])]),
    ...(reason === null ? [] : [w.reason(reason)]),
    ...(remedy === null ? [] : [w.remedy(remedy)]),
    ...(outcome !== 'answered' && remedies.some((one) => one.is === 'grievance')
      ? [toldGrievance(grievances)]
      : []),
  ]
}

/** Where the refusal stands after an objection. @law GAPA 36(5) */
const appealable = (lang: Lang, { until }: Facts): string[] =>
  until ? [remedyWords(lang).told.appeal(dayText(lang, until))] : []
/** The answer that a petition is not treated says what becomes of its fee. */
const declinedFee = (f: Facts, feeLines: (f: Facts) => string[]) =>
  f.decision?.outcome === 'declined' ? feeLines(f) : []

const KO: Record<Told, Lines> = {
  ...MONEY_KO,
  file: (f) => [
    '민원을 신청하셨습니다.',
    ...toPayKo(f),
    ...(f.expectedOn
      ? [`예상 답변일: ${day('ko', f.expectedOn)}까지. 접수하면 처리기한을 알려 드립니다.`]
      : []),
  ],
  'confirm-payment': () => ['입금을 확인했습니다.', '이제 접수합니다. 접수하면 처리기한을 알려 드립니다.'],
  receive: (f) => [
    `민원을 접수했습니다. 접수번호 ${f.receiptNo ?? ''}`,
    ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : []),
    ...(f.dueRefused === 'CALENDAR_ENDS'
      ? [
          '처리기한이 있을 해의 공휴일이 아직 정해지지 않아 날짜를 약속드릴 수 없습니다. 정해지면 알려 드립니다.',
        ]
      : []),
  ],
  assign: (f) => ['담당부서를 정했습니다.', ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : [])],
  coordinate: (f) => [
    '여러 부서를 거친 민원이어서, 조정 담당이 담당부서를 정했습니다.',
    '이 부서는 민원을 다시 돌려보낼 수 없습니다.',
    ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  reassign: () => ['담당자가 바뀌었습니다.'],
  'send-back': () => [
    '알맞은 부서가 처리하도록 담당부서를 다시 정하고 있습니다.',
    '처리기한은 바뀌지 않습니다.',
  ],
  transfer: (f) => ['다른 기관에서 처리할 일이어서 이송했습니다.', f.says ?? '', ...endedFeeKo(f)],
  'demand-supplement': (f) => [
    '내용을 더 알려 주셔야 처리할 수 있습니다.',
    f.says ?? '',
    `${day('ko', f.supplyBy)}까지 보내 주세요. 기다리는 동안 처리기한은 멈춥니다.`,
  ],
  supply: (f) => [
    '보내 주신 내용을 받았습니다.',
    ...(f.dueOn ? [`새 처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  'return-documents': (f) => ['필요한 내용을 받지 못해 민원을 돌려드립니다.', f.says ?? '', ...endedFeeKo(f)],
  'close-repeated': (f) => [
    '같은 내용으로 이미 결과를 두 번 이상 알려 드려 이번 민원을 종결합니다.',
    f.says ?? '',
    '종결이 맞지 않다고 생각하면 국민권익위원회(국번 없이 110, www.epeople.go.kr)에 고충민원을 낼 수 있습니다. 새로운 사정이 있으면 그 내용을 적어 다시 신청해 주세요.',
    ...endedFeeKo(f),
  ],
  merge: (f) => [
    '취지가 같은 다른 민원과 묶어 처리합니다.',
    ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  'join-merged': (f) => [
    '취지가 같은 다른 민원과 묶어 처리합니다.',
    '신청번호와 처리기한은 그대로이고, 결과는 따로 알려 드립니다.',
    ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  unmerge: (f) => [
    '다른 민원과 묶지 않고 따로 처리합니다.',
    f.says ?? '',
    ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  'answer-merged': (f) => [
    ...decided('ko', f, DECIDED_KO),
    '취지가 같은 다른 민원과 함께 답변했습니다.',
    ...declinedFee(f, endedFeeKo),
  ],
  'approve-answer': (f) => [...decided('ko', f, DECIDED_KO), ...declinedFee(f, endedFeeKo)],
  'correct-answer': (f) => [
    '답변을 바로잡았습니다.',
    ...(f.decision?.documentNo ? [`문서번호: ${f.decision.documentNo}`] : []),
    '바로잡은 답변과 앞의 답변은 누리집에서 볼 수 있습니다.',
    `바로잡은 이유: ${f.says ?? ''}`,
  ],
  'send-paper': (f) => ['요청하신 종이 답변서를 준비했습니다.', f.says ?? ''],
  'move-due': (f) => [
    '공휴일이 새로 정해져 처리기한이 바뀌었습니다.',
    f.says ?? '',
    ...(f.dueOn
      ? [`새 처리기한: ${day('ko', f.dueOn)}까지. 처음 알려 드린 날까지 답변하도록 애쓰겠습니다.`]
      : []),
  ],
  object: (f) => ['이의신청을 받았습니다.', `결정 기한: ${day('ko', f.until)}까지`],
  'extend-objection': (f) => [
    '이의신청을 결정하는 데 시간이 더 필요합니다.',
    `이유: ${f.says ?? ''}`,
    `새 결정 기한: ${day('ko', f.until)}까지`,
  ],
  'decide-objection': (f) => ['이의신청을 결정했습니다.', f.says ?? '', ...appealable('ko', f)],
  reopen: (f) => [
    '민원을 다시 처리합니다.',
    f.says ?? '',
    ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  'reset-password': () => [
    '요청하신 대로 본인을 확인하고 비밀번호를 바꾸었습니다.',
    '예전 비밀번호로는 더 볼 수 없습니다. 요청하지 않았다면 바로 전화해 주세요.',
  ],
  'answer-follow-up': () => ['추가 질문에 답변했습니다.', '답변은 누리집에서 볼 수 있습니다.'],
  'note-dissatisfaction': (f) => ['답변이 아쉬웠다고 하신 의견을 확인했습니다.', f.says ?? ''],
  withdraw: (f) => [
    '민원을 취하하셨습니다.',
    '본인이 취하하지 않았다면 바로 전화해 주세요.',
    ...endedFeeKo(f),
  ],
  extend: (f) => [
    '처리기간을 연장했습니다.',
    `이유: ${f.says ?? ''}`,
    `새 처리기한: ${day('ko', f.dueOn)}까지`,
  ],
  'ask-extension-consent': (f) => [
    '처리기간을 한 번 더 연장하는 데 동의하시는지 여쭙니다.',
    `동의하시면 처리기한은 ${day('ko', f.expectedOn)}까지입니다. 내 민원에서 답해 주세요.`,
    `이유: ${f.says ?? ''}`,
  ],
  'ask-more-time': (f) => [
    '보완기간을 늘렸습니다.',
    `${day('ko', f.supplyBy)}까지 보내 주세요. 기다리는 동안 처리기한은 멈춥니다.`,
  ],
  'deem-withdrawn': (f) => [
    '보완 요구를 두 번 전해 드리지 못해, 민원을 취하하신 것으로 보아 종결했습니다.',
    f.says ?? '',
    '그렇지 않다면 담당자에게 전화하거나 다시 신청해 주세요.',
    ...endedFeeKo(f),
  ],
  'open-site-visit': (f) => [
    '현장을 조사합니다.',
    `찾아가는 날: ${day('ko', f.on)}`,
    `곳: ${f.place ?? ''}`,
    `까닭: ${f.says ?? ''}`,
    `조사하는 동안(늦어도 ${day('ko', f.until)}까지)은 처리기간에 넣지 않습니다.`,
    ...(f.dueOn ? [`새 처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  'extend-site-visit': (f) => [
    `현장조사를 ${day('ko', f.until)}까지 늘렸습니다.`,
    `이유: ${f.says ?? ''}`,
    ...(f.dueOn ? [`새 처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  'end-site-visit': (f) => [
    '현장조사를 마쳤습니다.',
    ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  'begin-stop': (f) => [
    '처리기간을 멈추었습니다.',
    `까닭: ${stopWords('ko').sort[f.stop ?? 'other']}`,
    f.says ?? '',
    '이 기간은 처리기간에 넣지 않습니다. 끝나면 새 처리기한을 알려 드립니다.',
  ],
  'end-stop': (f) => [
    `처리기간을 다시 셉니다. 끝난 일: ${stopWords('ko').sort[f.stop ?? 'other']}`,
    f.dueOn ? `새 처리기한: ${day('ko', f.dueOn)}까지` : '다른 일로 아직 멈춰 있습니다.',
  ],
  'notify-progress': (f) => [
    '민원을 처리하는 상황을 알려 드립니다.',
    `지금 상태: ${f.stage ? stageWords('ko').stage[f.stage] : ''}`,
    f.dueOn
      ? `처리기한: ${day('ko', f.dueOn)}까지`
      : '처리기한: 지금은 정할 수 없습니다. 다시 세게 되면 알려 드립니다.',
    ...(f.says ? [`이유: ${f.says}`] : []),
  ],
  'promise-due': (f) => ['공휴일이 정해져 처리기한을 알려 드립니다.', `처리기한: ${day('ko', f.dueOn)}까지`],
}

const EN: Record<Told, Lines> = {
  ...MONEY_EN,
  file: (f) => [
    'Your petition has been filed.',
    ...toPayEn(f),
    ...(f.expectedOn
      ? [`Answer expected by ${day('en', f.expectedOn)}. You will be told the due date on receipt.`]
      : []),
  ],
  'confirm-payment': () => ['Your payment is confirmed.', 'You will be told the due date on receipt.'],
  receive: (f) => [
    `Your petition has been received. Receipt number ${f.receiptNo ?? ''}`,
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
    ...(f.dueRefused === 'CALENDAR_ENDS'
      ? [
          'The public holidays of the year in which it would be due are not known yet, so no date is promised. You will be told when they are.',
        ]
      : []),
  ],
  assign: (f) => [
    'A department has been put in charge.',
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  coordinate: (f) => [
    'Your petition had passed through several departments; the coordinator has now named the one in charge.',
    'That department cannot pass it back again.',
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  reassign: () => ['Another officer is now in charge.'],
  'send-back': () => [
    'We are naming another department that is the right one.',
    'The due date stays the same.',
  ],
  transfer: (f) => [
    'Your petition was transferred to the agency whose matter it is.',
    f.says ?? '',
    ...endedFeeEn(f),
  ],
  'demand-supplement': (f) => [
    'We need more from you to go on.',
    f.says ?? '',
    `Please send it by ${day('en', f.supplyBy)}. The period stands still while we wait.`,
  ],
  supply: (f) => ['We have what you sent.', ...(f.dueOn ? [`New due date: ${day('en', f.dueOn)}`] : [])],
  'return-documents': (f) => [
    'Your petition is returned, because what was needed did not come.',
    f.says ?? '',
    ...endedFeeEn(f),
  ],
  'close-repeated': (f) => [
    'Results on the same matter were notified to you twice or more, so this petition is closed.',
    f.says ?? '',
    'If you disagree, you can turn to the Anti-Corruption and Civil Rights Commission (call 110, www.epeople.go.kr). If there is something new, file again and say what.',
    ...endedFeeEn(f),
  ],
  merge: (f) => [
    'Your petition is processed together with others of the same purport.',
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  'join-merged': (f) => [
    'Your petition is processed together with others of the same purport.',
    'Its number and due date stay, and you will be told the result.',
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  unmerge: (f) => [
    'Your petition is processed by itself again.',
    f.says ?? '',
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  'answer-merged': (f) => [
    ...decided('en', f, DECIDED_EN),
    'It was answered together with others of the same purport.',
    ...declinedFee(f, endedFeeEn),
  ],
  'approve-answer': (f) => [...decided('en', f, DECIDED_EN), ...declinedFee(f, endedFeeEn)],
  'correct-answer': (f) => [
    'The answer to your petition has been corrected.',
    ...(f.decision?.documentNo ? [`Document number: ${f.decision.documentNo}`] : []),
    'The corrected answer and the one before are on our website.',
    `Why: ${f.says ?? ''}`,
  ],
  'send-paper': (f) => ['The answer on paper that you asked for is ready.', f.says ?? ''],
  'move-due': (f) => [
    'A public holiday was added, and the due date has moved.',
    f.says ?? '',
    ...(f.dueOn
      ? [`New due date: ${day('en', f.dueOn)}. We still mean to answer by the day you were told first.`]
      : []),
  ],
  object: (f) => ['We have your objection.', `It is decided by ${day('en', f.until)}.`],
  'extend-objection': (f) => [
    'We need more time to decide your objection.',
    `Why: ${f.says ?? ''}`,
    `It is decided by ${day('en', f.until)}.`,
  ],
  'decide-objection': (f) => ['Your objection has been decided.', f.says ?? '', ...appealable('en', f)],
  reopen: (f) => [
    'Your petition is processed again.',
    f.says ?? '',
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  'reset-password': () => [
    'As you asked, your identity was checked and the password changed.',
    'The old password no longer works. If you did not ask for this, call us at once.',
  ],
  'answer-follow-up': () => ['Your follow-up question has been answered.', 'The answer is on our website.'],
  'note-dissatisfaction': (f) => ['We have looked into your low rating of the answer.', f.says ?? ''],
  withdraw: (f) => [
    'You have withdrawn your petition.',
    'If this was not you, call us at once.',
    ...endedFeeEn(f),
  ],
  extend: (f) => [
    'The period for your petition was extended.',
    `Reason: ${f.says ?? ''}`,
    `New due date: ${day('en', f.dueOn)}`,
  ],
  'ask-extension-consent': (f) => [
    'May we extend the period for your petition once again?',
    `With your consent the due date would be ${day('en', f.expectedOn)}. Please answer on the page of your petition.`,
    `Reason: ${f.says ?? ''}`,
  ],
  'ask-more-time': (f) => [
    'You have more time for your supplement.',
    `Please send it by ${day('en', f.supplyBy)}. The period stands still while we wait.`,
  ],
  'deem-withdrawn': (f) => [
    'Our request for a supplement could not be delivered twice: your petition is deemed withdrawn.',
    f.says ?? '',
    'If that is not so, call the officer or file it again.',
    ...endedFeeEn(f),
  ],
  'open-site-visit': (f) => [
    'We are coming to look at the place.',
    `Day of the visit: ${day('en', f.on)}`,
    `Place: ${f.place ?? ''}`,
    `Why: ${f.says ?? ''}`,
    `The days of the visit (until ${day('en', f.until)} at the latest) are not counted.`,
    ...(f.dueOn ? [`New due date: ${day('en', f.dueOn)}`] : []),
  ],
  'extend-site-visit': (f) => [
    `The site visit takes longer, until ${day('en', f.until)}.`,
    `Reason: ${f.says ?? ''}`,
    ...(f.dueOn ? [`New due date: ${day('en', f.dueOn)}`] : []),
  ],
  'end-site-visit': (f) => [
    'The site visit has ended.',
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  'begin-stop': (f) => [
    'The period for your petition stands still.',
    `Why: ${stopWords('en').sort[f.stop ?? 'other']}`,
    f.says ?? '',
    'This time is not counted. You will be told the new due date when it has ended.',
  ],
  'end-stop': (f) => [
    `What stopped the period has ended: ${stopWords('en').sort[f.stop ?? 'other']}`,
    f.dueOn ? `New due date: ${day('en', f.dueOn)}` : 'It still stands still for something else.',
  ],
  'notify-progress': (f) => [
    'This is where your petition stands.',
    `State: ${f.stage ? stageWords('en').stage[f.stage] : ''}`,
    f.dueOn
      ? `Due date: ${day('en', f.dueOn)}`
      : 'Due date: none can be given now. You will be told when it is counted again.',
    ...(f.says ? [`Why: ${f.says}`] : []),
  ],
  'promise-due': (f) => [
    'The public holidays are known now, and so is your due date.',
    `Due date: ${day('en', f.dueOn)}`,
  ],
}

/** A letter and its short form for text messages. */
export const letterWords = wordsFor<(act: Told, facts: Facts) => LetterText>({
  ko: (act, f) => {
    const [headline, ...details] = KO[act](f)
    const who = f.officer ? `${f.officer.department} ${f.officer.name} (${f.officer.phone})` : f.phone
    return {
      subject: `[${f.city}] ${headline} (${f.number})`,
      body: [
        headline,
        '',
        `신청번호: ${f.number}`,
        `민원 종류: ${f.kind}`,
        ...details.filter((line) => line !== ''),
        '',
        `담당: ${who}`,
        `진행 조회: ${f.link}`,
        f.hasPassword
          ? '신청번호와 신청할 때 정한 비밀번호로 볼 수 있습니다.'
          : '신청번호와 이 연락처로 받는 인증번호로 볼 수 있습니다.',
      ].join('\n'),
      short: [
        `[${f.city}] ${f.number} ${headline}`,
        ...details.filter((line) => line !== '').slice(0, 2),
        who,
      ].join('\n'),
    }
  },
  en: (act, f) => {
    const [headline, ...details] = EN[act](f)
    const who = f.officer ? `${f.officer.department}, ${f.officer.name} (${f.officer.phone})` : f.phone
    return {
      subject: `[${f.city}] ${headline} (${f.number})`,
      body: [
        headline,
        '',
        `Petition number: ${f.number}`,
        `Kind: ${f.kind}`,
        ...details.filter((line) => line !== ''),
        '',
        `In charge: ${who}`,
        `Follow it: ${f.link}`,
        f.hasPassword
          ? 'You need the petition number and the password you chose.'
          : 'You need the petition number and a code that we send to this address.',
      ].join('\n'),
      short: [
        `[${f.city}] ${f.number} ${headline}`,
        ...details.filter((line) => line !== '').slice(0, 2),
        who,
      ].join('\n'),
    }
  },
})
