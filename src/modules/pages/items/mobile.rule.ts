/** Whether a telephone number is one that people carry: 010 and its elders, and 050 that stands for one. */
export const isMobile = (number: string): boolean =>
  /^(?:00)?(?:82)?0?(?:1[016-9]|50\d)/.test(number.normalize('NFKC').replaceAll(/\D/g, ''))
