import type { LocalDate } from '#kernel/time.ts'
import { dayText, wordsFor } from '#kernel/words.ts'

interface MailFacts {
  number: string
  kind: string
  dueOn: LocalDate
  department: string
  link: string
}

/** To staff: nothing of what the petitioner wrote or is called. */
export const reminderMail = wordsFor<(f: MailFacts) => { subject: string; body: string }>({
  ko: (f) => ({
    subject: `[독촉] 민원 ${f.number} 처리기한이 지났습니다`,
    body: [
      `${f.department}에서 처리하는 민원의 처리기한이 지났습니다. 바로 처리하고 민원인에게 알려 주세요.`,
      '',
      `신청번호: ${f.number}`,
      `민원 종류: ${f.kind}`,
      `처리기한: ${dayText('ko', f.dueOn)}`,
      `독촉장: ${f.link}`,
    ].join('\n'),
  }),
  en: (f) => ({
    subject: `[Reminder] Petition ${f.number} is overdue`,
    body: [
      `A petition that ${f.department} handles is overdue. Please handle it now and tell the petitioner.`,
      '',
      `Number: ${f.number}`,
      `Kind: ${f.kind}`,
      `Due date: ${dayText('en', f.dueOn)}`,
      `Reminder: ${f.link}`,
    ].join('\n'),
  }),
})

export const words = wordsFor({
  ko: {
    title: '독촉장',
    list: '독촉장',
    lead: '처리기한이 지났는데 아직 끝나지 않은 민원입니다. 바로 처리해 주세요.',
    note: (n: number) => `처리기한이 지나 독촉한 민원이 ${n}건 있습니다`,
    see: '독촉장 보기',
    empty: '독촉한 민원이 없습니다.',
    form: '민원 처리 독촉장 (영 별지 제7호서식)',
    to: '받는 사람',
    number: '신청번호',
    receiptNo: '접수번호',
    received: '접수한 때',
    kind: '민원 종류',
    subject: '제목',
    due: '처리기한',
    over: '지난 날',
    overDays: (n: number) => (n === 0 ? '당일' : `근무일 ${n}일`),
    inCharge: '담당',
    written: '독촉한 때',
    from: '독촉한 사람',
    examiner: '민원심사관',
    department: '담당부서',
    text: '위 민원의 처리기한이 지났습니다. 바로 처리하고 그 결과를 민원인에게 알려 주세요.',
    law: '민원 처리에 관한 법률 시행령 제28조제2항',
    back: '민원',
    nobody: '공석',
  },
  en: {
    title: 'Reminder',
    list: 'Reminders',
    lead: 'Petitions that are overdue and still open. Please handle them now.',
    note: (n: number) =>
      n === 1 ? 'One overdue petition was reminded of' : `${n} overdue petitions were reminded of`,
    see: 'See the reminders',
    empty: 'Nothing was reminded of.',
    form: 'Reminder to handle a petition (form 7 of the decree)',
    to: 'To',
    number: 'Number',
    receiptNo: 'Receipt number',
    received: 'Received at',
    kind: 'Kind',
    subject: 'Subject',
    due: 'Due date',
    over: 'Overdue by',
    overDays: (n: number) => (n === 0 ? 'less than a day' : `${n} working ${n === 1 ? 'day' : 'days'}`),
    inCharge: 'In charge',
    written: 'Reminded at',
    from: 'From',
    examiner: 'Petition examiner',
    department: 'Department in charge',
    text: 'The period for the petition above has run out. Please handle it now and tell the petitioner the outcome.',
    law: 'Enforcement Decree of the Civil Petitions Treatment Act, Article 28(2)',
    back: 'Petition',
    nobody: 'vacant',
  },
})
