/** Words with which a name would pass for one of the city's. */
export const OFFICIAL = [
  '관리자',
  '운영자',
  '담당자',
  '담당부서',
  '공식',
  '공무원',
  '용인시',
  '답변완료',
  'admin',
  'official',
  'moderator',
  'staff',
]
