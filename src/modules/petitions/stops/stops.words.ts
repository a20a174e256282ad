import { wordsFor } from '#kernel/words.ts'
import type { StopReason } from '../clock/stops.rule.ts'
import type { BeginRefusal } from './stop.rule.ts'

interface Words {
  title: string
  /** What keeps the period from running. */
  sort: Record<StopReason, string>
  begin: { title: string; says: string; submit: string }
  reason: string
  choose: string
  law: string
  lawHint: string
  why: string
  whyHint: string
  /** Of those merged into the petition. */
  all: { label: string; hint: (n: number) => string }
  end: { title: string; says: string; which: string; submit: string }
  since: string
  until: string
  open: string
  refused: Record<BeginRefusal | 'not-stopped', string>
}

export const words = wordsFor<Words>({
  ko: {
    title: '처리기간에 넣지 않는 기간',
    sort: {
      supplement: '보완 기다림',
      distant_agencies: '먼 기관과 문서 주고받기',
      representative: '대표자 정하기',
      hearing: '의견 듣기',
      expert_review: '시험·검사·감정·전문가 검토',
      prerequisite: '먼저 끝나야 하는 일',
      shared_information: '행정정보 함께 확인하기',
      site_visit: '현장조사',
      other: '다른 법에서 넣지 않기로 한 기간',
    },
    begin: {
      title: '처리기간 멈추기',
      says: '법에서 처리기간에 넣지 않는 일을 시작할 때 멈춥니다. 시작한 날부터 마친 날까지 세지 않고, 민원인에게 이유를 알립니다.',
      submit: '멈추고 알리기',
    },
    reason: '멈추는 일',
    choose: '고르세요',
    law: '근거가 되는 법',
    lawHint: '다른 법에서 넣지 않기로 한 기간일 때만 법 이름과 조를 적어 주세요.',
    why: '민원인에게 알릴 이유',
    whyHint: '무엇을 왜 하는지, 얼마나 걸릴지 쉽게 적어 주세요.',
    all: {
      label: '묶은 민원에도 같은 까닭이 있음',
      hint: (n) =>
        `고르지 않으면 이 민원만 멈추고 묶은 민원 ${n}건의 처리기한은 그대로 갑니다. 고르면 묶은 민원도 저마다 멈추고 민원인에게 알립니다.`,
    },
    end: {
      title: '처리기간 다시 세기',
      says: '멈춘 일이 끝나면 다음 날부터 다시 세고, 민원인에게 새 처리기한을 알립니다.',
      which: '끝난 일',
      submit: '다시 세고 알리기',
    },
    since: '시작',
    until: '마침',
    open: '진행 중',
    refused: {
      'no-such-stop': '처리기간을 멈추는 일을 골라 주세요.',
      'already-stopped': '같은 일로 이미 멈춰 있습니다.',
      'law-not-named': '어느 법에서 넣지 않기로 했는지 적어 주세요.',
      'not-stopped': '그 일로 멈춰 있지 않습니다. 그사이 다른 사람이 끝냈을 수 있습니다.',
    },
  },
  en: {
    title: 'Time that is not counted',
    sort: {
      supplement: 'Awaiting a supplement',
      distant_agencies: 'Documents between distant agencies',
      representative: 'Naming representatives',
      hearing: 'Hearing opinions',
      expert_review: 'Tests, inspection, appraisal, experts',
      prerequisite: 'Something else must be done first',
      shared_information: 'Checking records of other agencies',
      site_visit: 'Site visit',
      other: 'Not counted by another law',
    },
    begin: {
      title: 'Stop the period',
      says: 'When something begins that the law does not count. Neither its first nor its last day counts, and the petitioner is told why.',
      submit: 'Stop and tell',
    },
    reason: 'What begins',
    choose: 'Choose',
    law: 'Law',
    lawHint: 'Only where another law does not count the time: its name and article.',
    why: 'Why, for the petitioner',
    whyHint: 'What is done and why, and about how long it takes.',
    all: {
      label: 'The ground holds for those merged with it too',
      hint: (n) =>
        `Otherwise this one alone stands still and the ${n} merged with it run on. If it does, each of them stands still too and its petitioner is told.`,
    },
    end: {
      title: 'Let the period run on',
      says: 'It is counted on from the next day, and the petitioner is told the new due date.',
      which: 'What has ended',
      submit: 'Run on and tell',
    },
    since: 'Began',
    until: 'Ended',
    open: 'goes on',
    refused: {
      'no-such-stop': 'Choose what stops the period.',
      'already-stopped': 'It stands still for this already.',
      'law-not-named': 'Name the law that does not count this time.',
      'not-stopped': 'It does not stand still for this. Somebody may have ended it.',
    },
  },
})
