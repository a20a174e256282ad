/** Words in the duties of posts that tell no department from another. */
export const COMMON_DUTY_WORDS: readonly string[] =
  '관리 운영 업무 총괄 담당 민원 답변 결재 처리 접수 지정 발급 허가 문의 질의 제도 절차 간단한 다른 기관 시설 정비 시민 생활 조사 콘텐츠'.split(
    ' ',
  )
