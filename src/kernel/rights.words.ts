import type { Right } from './clerk.ts'
import { wordsFor } from './words.ts'

/** What a post may do, in words. */
export const rightNames = wordsFor<Record<Right, string>>({
  ko: {
    'petition-desk': '민원 접수·이송',
    'petition-handle': '민원 처리',
    'petition-approve': '민원 결재',
    'identity-check': '본인 확인, 비밀번호 변경',
    'department-admin': '부서 권한 관리',
    'site-admin': '누리집 총괄 관리',
    'page-edit': '콘텐츠 편집',
    'board-manage': '게시판 관리',
    'dialogue-answer': '시장과의 대화 답변',
  },
  en: {
    'petition-desk': 'Receive and transfer petitions',
    'petition-handle': 'Process petitions',
    'petition-approve': 'Approve answers',
    'identity-check': 'Check identity, change passwords',
    'department-admin': 'Manage rights of the department',
    'site-admin': 'Manage the whole site',
    'page-edit': 'Edit pages',
    'board-manage': 'Manage boards',
    'dialogue-answer': 'Answer the mayor’s dialogue',
  },
})
