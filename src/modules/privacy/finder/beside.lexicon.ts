/** Words that say what a number beside them is. They are matched on the folded text. */
export const BESIDE = {
  corporation: /법인|고유번호/,
  resident: /주민|등록번호/,
  driver: /면허|licen[cs]e/i,
  passport: /여권|passport/i,
  vehicle:
    /차량|자동차|번호판|차 ?번호|승용차|트럭|화물차|택시|버스|오토바이|주차|차주|차종|견인|plate|car\b/i,
  /** Other numbers that are nobody's account. */
  otherNumber:
    /(?:주문|송장|운송장|배송|접수|신청|문서|고지|고지서|전자납부|납부|사건|사업자|사업자등록|법인|법인등록|등록|관리|승인|예약|전화|휴대폰|핸드폰|연락처|팩스|전송|fax|tel|문의|민원|허가|신고|제)\s?(?:번호|처)?\s?(?:는|은|:|no\.?)?\s?[([]?\s?$/i,
  accountWord: /계좌|입금|송금|이체|예금주|통장|무통장|가상\s?계좌|account/i,
  phone:
    /(?:전화|전화번호|연락처|팩스|전송|fax|tel|핸드폰|휴대폰|H\.?P\.?|☎|☏)\s?\.?\s?(?:번호)?\s?(?:는|은)?\s?[:)\].]?\s?$/i,
  accountDirectly: /(?:계좌|통장)(?:\s?번호)?\s?[:는은]?\s?$/,
  amount: /^(?:\s?원(?![가-힣])|(?:만|천|억|조|원|달러|불|%))/,
} as const

/** Banks by the names that nothing else has. */
export const BANK =
  /(?:[가-힣A-Z]{1,4}은행|카카오뱅크|카뱅|토스뱅크|토뱅|케이뱅크|케뱅|[Kk]뱅크|농협|축협|수협|신협|새마을금고|우체국|저축은행|산림조합|상호금융|씨티|SC제일|제일은행|증권|KB국민|KDB|IBK|KEB|NH|iM뱅크|뱅크|Bank|BANK)/
/** Banks by names that are other words too: only directly before a number. */
export const BANK_DIRECTLY =
  /(?:국민|신한|우리|하나|기업|농협|외환|한미|대구|부산|경남|광주|전북|제주|산업|수출입|수협|신협|우체국|카카오|토스|새마을|새마을금고|씨티|제일|KB|NH|SC|MG|IBK|BNK|DGB|(?:[가-힣A-Z]{1,4}은행|[가-힣Kk]{1,3}뱅크|농협|금고))\s?(?:은행|뱅크)?\s?(?:계좌|계좌번호|번호)?\s?[:;,(]?\s?$/
