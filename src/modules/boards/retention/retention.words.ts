import { wordsFor } from '#kernel/words.ts'
import type { KeepRefusal } from './keep-longer.act.ts'

export const words = wordsFor({
  ko: {
    title: '삭제한 글의 보관',
    lead: '30일 안에 내용이 지워질 글입니다. 더 보관해야 하면 이유와 함께 날짜를 늘려 주세요. 내용이 지워져도 게시판의 삭제 표시는 남습니다.',
    none: '곧 지워질 글이 없습니다.',
    where: '글',
    what: '처리',
    until: '보관하는 마지막 날',
    keep: '더 보관하기',
    record: (id: string) => `처리 기록 ${id}`,
    fields: { until: '새 마지막 날', because: '더 보관하는 이유' } as Readonly<Record<string, string>>,
    done: '보관 기간을 늘렸습니다.',
    refused: {
      'not-entitled': '이 게시판을 맡은 부서장이나 위임받은 사람만 할 수 있습니다.',
      purged: '이미 내용이 지워진 글입니다.',
      'not-later': '지금의 마지막 날보다 뒤여야 합니다.',
      'too-far': '한 번에 오늘부터 1년까지만 늘릴 수 있습니다.',
    } as Readonly<Record<KeepRefusal, string>>,
  },
  en: {
    title: 'Removed texts that are kept',
    lead: 'Texts that are erased within 30 days. Keep one longer, with a reason, where it is needed. What stands on the board stays.',
    none: 'Nothing is erased soon.',
    where: 'Text',
    what: 'Act',
    until: 'Last day',
    keep: 'Keep longer',
    record: (id: string) => `record ${id}`,
    fields: { until: 'New last day', because: 'Why it is kept longer' } as Readonly<Record<string, string>>,
    done: 'It is kept longer.',
    refused: {
      'not-entitled': 'Only the head of the department of the board or a delegate can do this.',
      purged: 'Its text was erased already.',
      'not-later': 'It must be later than the last day now.',
      'too-far': 'A year from today is the most at a time.',
    } as Readonly<Record<KeepRefusal, string>>,
  },
})
