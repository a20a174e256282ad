/** The last letter of what may stand directly before the number of a house: road, street, dong, ri, ga, hill, basement. */
export const HOUSE_ENDS = '로길동리가산하'
/** Of a place, and of no other word as a rule: 면 ends verbs too. */
export const SURE_PART = /[가-힣]{1,5}(?:읍|동)$/
export const VILLAGE_ENDING = '리'
/** The number of a lot, by its dash or its word. */
export const IS_LOT = /번지|\d\s?-\s?\d/
/** Words that end like a road and are none. */
export const NO_ROAD =
  /^(?:도로|바로|서로|따로|별로|제대로|그대로|이대로|차로|통로|때로|대체로|스스로|실제로|홀로|절대로|새로|전화로|버스로|선로|경로|진로)$|으로$/
/** Words that end like a dong and are none. */
export const NO_DONG =
  /^(?:운|행|활|노|이|자|변|감|충|공|아|청|작|가|시|진|파|발|출|기|구|수|능|협|유|부|율|선|난|소|동|고|격|요|반|제)동$/
