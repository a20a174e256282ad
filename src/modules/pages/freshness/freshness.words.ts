import { dayText, type Lang, wordsFor } from '#kernel/words.ts'
import type { LocalDate } from '#kernel/time.ts'

export const words = wordsFor({
  ko: {
    title: '콘텐츠 최신 확인 현황',
    lead: '부서마다 누리집 글을 제때 확인했는지 알려 드립니다. 확인 기한이 지난 글에는 그 글에도 표시합니다.',
    department: '부서',
    texts: '글',
    overdue: '확인 늦음',
    score: '제때 확인',
    oldest: '가장 오래된 확인일',
    all: '전체',
    empty: '게시한 글이 없습니다.',
    policy: (days: number) => `따로 정하지 않은 글은 ${days}일마다 확인합니다.`,
    subject: (count: number) => `[누리집] 확인할 글 ${count}건`,
    intro: '아래 글이 지금도 맞는지 확인해 주세요. 맞으면 ‘맞음’만 누르면 됩니다.',
    line: (title: string, day: string) => `- ${title} (${day}까지)`,
    checks: '확인할 글',
    checksSay:
      '우리 부서가 맡은 글 가운데 확인할 때가 된 글입니다. 제목을 눌러 읽어 보고, 지금도 맞으면 ‘맞음’을 눌러 주세요. 고칠 것이 있으면 글 담당자에게 알려 주세요.',
  },
  en: {
    title: 'How current the texts are',
    lead: 'Whether each department looked at its texts in time. A text that is overdue says so itself.',
    department: 'Department',
    texts: 'Texts',
    overdue: 'Overdue',
    score: 'In time',
    oldest: 'Looked at longest ago',
    all: 'All',
    empty: 'Nothing is posted.',
    policy: (days: number) => `Where nothing else is said, a text is looked at every ${days} days.`,
    subject: (count: number) => `[Website] ${count} texts to look at`,
    intro: 'Please look whether these texts are still right. If one is, press “Still right”.',
    line: (title: string, day: string) => `- ${title} (by ${day})`,
    checks: 'Texts to look at',
    checksSay:
      'Texts of your department that are due. Read each, and press “Still right” if it is. Tell whoever keeps the text what is to be changed.',
  },
})

/** A reminder to whoever keeps some texts. */
export function reminderMail(
  lang: Lang,
  of: readonly { readonly title: string; readonly checkBy: LocalDate }[],
  link: string,
): { subject: string; body: string } {
  const w = words(lang)
  const lines = of.map((one) => w.line(one.title, dayText(lang, one.checkBy, 'short')))
  return { subject: w.subject(of.length), body: [w.intro, '', ...lines, '', link].join('\n') }
}
