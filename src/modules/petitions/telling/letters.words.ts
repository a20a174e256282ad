import type { LocalDate } from '#kernel/time.ts'
import { dayText, type Lang, wordsFor } from '#kernel/words.ts'
import type { Decision } from '../answers/outcome.rule.ts'
import { outcomeWords } from '../answers/outcome.words.ts'
import type { Act } from '../stages/stages.rule.ts'

export type Told =
  | Extract<
      Act,
      | 'confirm-payment'
      | 'receive'
      | 'assign'
      | 'reassign'
      | 'send-back'
      | 'transfer'
      | 'demand-supplement'
      | 'supply'
      | 'return-documents'
      | 'approve-answer'
      | 'correct-answer'
      | 'send-paper'
      | 'withdraw'
      | 'move-due'
    >
  | 'file'

export interface Facts {
  readonly number: string
  readonly city: string
  readonly kind: string
  readonly receiptNo: string | null
  readonly dueOn: LocalDate | null
  /** Won to be paid before receipt. */
  readonly feeWon: number
  /** Where to pay it. */
  readonly account: string | undefined
  /** What the officer wrote to the petitioner. */
  readonly says: string | undefined
  readonly expectedOn: LocalDate | undefined
  readonly supplyBy: LocalDate | undefined
  /** What was decided, with its document number and the last day to object. */
  readonly decision:
    | (Decision & { readonly documentNo: string | null; readonly objectBy: LocalDate | undefined })
    | undefined
  readonly officer: { department: string; name: string; phone: string } | undefined
  readonly phone: string
  readonly link: string
  readonly hasPassword: boolean
}
interface LetterText {
  subject: string
  body: string
  short: string
}

type Lines = (f: Facts) => [headline: string, ...details: string[]]
const day = (lang: 'ko' | 'en', on: LocalDate | null | undefined) => (on ? dayText(lang, on) : '')

interface DecidedText {
  headline: Record<Decision['outcome'], string>
  documentNo: (no: string) => string
  objectBy: (day: string) => string
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
  objectBy: (on) => `이의신청은 ${on}까지 할 수 있습니다.`,
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
  objectBy: (on) => `You may object until ${on}.`,
  where: 'The answer is on our website.',
  reason: (text) => `Reason: ${text}`,
  remedy: (text) => `Remedies: ${text}`,
}

/** Reason and remedy go together, and the last day with them. @law CPTA 21, 27(3) */
function decided(lang: Lang, { decision }: Facts, w: DecidedText): [string, ...string[]] {
  if (!decision) return [w.headline.answered, w.where]
  const { outcome, documentNo, objectBy, reason, remedy, exception } = decision
  const o = outcomeWords(lang)
  return [
    w.headline[outcome],
    ...(documentNo === null ? [] : [w.documentNo(documentNo)]),
    ...(objectBy ? [w.objectBy(dayText(lang, objectBy))] : []),
    w.where,
    ...(exception === null ? [] : [o.ground(exception, o.exception[exception])]),
    ...(reason === null ? [] : [w.reason(reason)]),
    ...(remedy === null ? [] : [w.remedy(remedy)]),
  ]
}

const KO: Record<Told, Lines> = {
  file: (f) => [
    '민원을 신청하셨습니다.',
    ...(f.feeWon > 0
      ? [
          `수수료 ${f.feeWon.toLocaleString('ko')}원을 ${f.account ?? ''}에 입금해 주세요. 입금이 확인되어야 접수됩니다.`,
        ]
      : []),
    ...(f.expectedOn
      ? [`예상 답변일: ${day('ko', f.expectedOn)}까지. 접수하면 처리기한을 알려 드립니다.`]
      : []),
  ],
  'confirm-payment': () => ['입금을 확인했습니다.', '이제 접수합니다. 접수하면 처리기한을 알려 드립니다.'],
  receive: (f) => [
    `민원을 접수했습니다. 접수번호 ${f.receiptNo ?? ''}`,
    ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  assign: (f) => ['담당부서를 정했습니다.', ...(f.dueOn ? [`처리기한: ${day('ko', f.dueOn)}까지`] : [])],
  reassign: () => ['담당자가 바뀌었습니다.'],
  'send-back': () => [
    '알맞은 부서가 처리하도록 담당부서를 다시 정하고 있습니다.',
    '처리기한은 바뀌지 않습니다.',
  ],
  transfer: (f) => ['다른 기관에서 처리할 일이어서 이송했습니다.', f.says ?? ''],
  'demand-supplement': (f) => [
    '내용을 더 알려 주셔야 처리할 수 있습니다.',
    f.says ?? '',
    `${day('ko', f.supplyBy)}까지 보내 주세요. 기다리는 동안 처리기한은 멈춥니다.`,
  ],
  supply: (f) => [
    '보내 주신 내용을 받았습니다.',
    ...(f.dueOn ? [`새 처리기한: ${day('ko', f.dueOn)}까지`] : []),
  ],
  'return-documents': (f) => ['필요한 내용을 받지 못해 민원을 돌려드립니다.', f.says ?? ''],
  'approve-answer': (f) => decided('ko', f, DECIDED_KO),
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
  withdraw: () => ['민원을 취하하셨습니다.', '본인이 취하하지 않았다면 바로 전화해 주세요.'],
}

const EN: Record<Told, Lines> = {
  file: (f) => [
    'Your petition has been filed.',
    ...(f.feeWon > 0
      ? [
          `Please pay ${f.feeWon.toLocaleString('en')} won to ${f.account ?? ''}. We receive the petition when the payment is confirmed.`,
        ]
      : []),
    ...(f.expectedOn
      ? [`Answer expected by ${day('en', f.expectedOn)}. You will be told the due date on receipt.`]
      : []),
  ],
  'confirm-payment': () => ['Your payment is confirmed.', 'You will be told the due date on receipt.'],
  receive: (f) => [
    `Your petition has been received. Receipt number ${f.receiptNo ?? ''}`,
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  assign: (f) => [
    'A department has been put in charge.',
    ...(f.dueOn ? [`Due date: ${day('en', f.dueOn)}`] : []),
  ],
  reassign: () => ['Another officer is now in charge.'],
  'send-back': () => [
    'We are naming another department that is the right one.',
    'The due date stays the same.',
  ],
  transfer: (f) => ['Your petition was transferred to the agency whose matter it is.', f.says ?? ''],
  'demand-supplement': (f) => [
    'We need more from you to go on.',
    f.says ?? '',
    `Please send it by ${day('en', f.supplyBy)}. The period stands still while we wait.`,
  ],
  supply: (f) => ['We have what you sent.', ...(f.dueOn ? [`New due date: ${day('en', f.dueOn)}`] : [])],
  'return-documents': (f) => [
    'Your petition is returned, because what was needed did not come.',
    f.says ?? '',
  ],
  'approve-answer': (f) => decided('en', f, DECIDED_EN),
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
  withdraw: () => ['You have withdrawn your petition.', 'If this was not you, call us at once.'],
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
