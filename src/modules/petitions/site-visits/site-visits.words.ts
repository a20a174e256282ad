import { wordsFor } from '#kernel/words.ts'
import type { ChangeVisitRefusal, OpenVisitRefusal } from './site-visit.rule.ts'

interface Words {
  title: string
  open: { title: string; says: string; submit: string }
  place: string
  visitOn: string
  visitOnHint: string
  purpose: string
  purposeHint: string
  extend: { title: string; says: string; reason: string; submit: string }
  end: { title: string; says: string; result: string; hint: string; submit: string }
  facts: Record<'place' | 'visitOn' | 'purpose' | 'endsBy' | 'extended' | 'ended' | 'result', string>
  refused: Record<OpenVisitRefusal | ChangeVisitRefusal, string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '현장조사',
    open: {
      title: '현장조사 시작',
      says: '고충민원은 14일 안에서 현장을 조사할 수 있고, 한 번 7일까지 늘릴 수 있습니다. 조사하는 기간은 처리기간에 넣지 않습니다. 민원인에게 장소, 날짜, 목적을 미리 알립니다.',
      submit: '현장조사를 시작하고 알리기',
    },
    place: '조사할 곳',
    visitOn: '찾아갈 날',
    visitOnHint: '내일부터 14일 안의 날을 고르세요.',
    purpose: '조사하는 까닭',
    purposeHint: '무엇을 확인하는지, 몇 시쯤 가는지 적어 주세요. 민원인이 그대로 읽습니다.',
    extend: {
      title: '현장조사 연장',
      says: '한 번 7일까지 늘릴 수 있습니다. 민원인에게 이유를 알립니다.',
      reason: '늘리는 이유',
      submit: '현장조사 늘리고 알리기',
    },
    end: {
      title: '현장조사 마침',
      says: '조사를 마치면 다음 날부터 처리기간을 다시 셉니다.',
      result: '조사 결과',
      hint: '담당자만 봅니다. 민원인에게는 답변에서 알려 주세요.',
      submit: '현장조사 마치기',
    },
    facts: {
      place: '곳',
      visitOn: '찾아가는 날',
      purpose: '까닭',
      endsBy: '조사기간 끝날',
      extended: '늘린 이유',
      ended: '마친 때',
      result: '조사 결과',
    },
    refused: {
      'not-a-grievance': '현장조사 기간은 고충민원에만 따로 있습니다.',
      'visited-already': '현장조사는 민원 하나에 한 번입니다.',
      'visit-not-in-advance': '민원인에게 미리 알려야 합니다. 내일이나 그 뒤의 날을 골라 주세요.',
      'visit-after-its-period': '현장조사 기간 14일 안의 날을 골라 주세요.',
      'no-open-visit': '진행 중인 현장조사가 없습니다.',
      'visit-extended-already': '현장조사는 한 번만 늘릴 수 있습니다.',
      'visit-over': '현장조사 기간이 이미 지나 늘릴 수 없습니다. 조사 결과를 적고 마쳐 주세요.',
      CALENDAR_ENDS: '그날까지의 공휴일 표가 없습니다. 관리부서에 공휴일 등록을 요청해 주세요.',
    },
  },
  en: {
    title: 'Site visit',
    open: {
      title: 'Open a site visit',
      says: 'A grievance may take up to 14 days of site visit, once 7 more, which are not counted. The petitioner is told place, day and purpose in advance.',
      submit: 'Open it and tell',
    },
    place: 'Place',
    visitOn: 'Day of the visit',
    visitOnHint: 'From tomorrow on, within 14 days.',
    purpose: 'Why',
    purposeHint: 'What is to be seen, and about when. The petitioner reads this as it is.',
    extend: {
      title: 'Extend the site visit',
      says: 'Once, by 7 days at most. The petitioner is told why.',
      reason: 'Why it is extended',
      submit: 'Extend it and tell',
    },
    end: {
      title: 'End the site visit',
      says: 'The period is counted on from the next day.',
      result: 'What was found',
      hint: 'For officers alone; tell the petitioner in the answer.',
      submit: 'End the site visit',
    },
    facts: {
      place: 'Place',
      visitOn: 'Day of the visit',
      purpose: 'Why',
      endsBy: 'Last day',
      extended: 'Why it was extended',
      ended: 'Ended at',
      result: 'What was found',
    },
    refused: {
      'not-a-grievance': 'Only grievances have time of their own for a site visit.',
      'visited-already': 'A petition has one site visit.',
      'visit-not-in-advance': 'The petitioner is told in advance: choose tomorrow or a later day.',
      'visit-after-its-period': 'Choose a day within the 14 days of the site visit.',
      'no-open-visit': 'No site visit is open.',
      'visit-extended-already': 'A site visit is extended once.',
      'visit-over': 'Its time has passed and cannot be extended. Enter what was found and end it.',
      CALENDAR_ENDS: 'The holiday table does not reach that far. Ask the managing department.',
    },
  },
})
