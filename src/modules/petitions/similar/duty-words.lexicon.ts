/** Words in the duties of posts that tell no department from another. */
export const COMMON_DUTY_WORDS: readonly string[] =
  '관리 운영 업무 총괄 담당 민원 답변 결재 처리 접수 지정 발급 허가 문의 질의 제도 절차 간단한 다른 기관 시설 정비 시민 생활 조사 콘텐츠'.split(
    ' ',
  )

/** Words of any petition: no evidence that two are alike. */
export const COMMON_WORDS: readonly string[] =
  '합니다 입니다 있습니다 없습니다 됩니다 같습니다 주세요 해주세요 바랍니다 부탁드립니다 안녕하세요 감사합니다 너무 많이 정말 때문에 그리고 하지만 우리 저희 제가 민원 요청'.split(
    ' ',
  )
