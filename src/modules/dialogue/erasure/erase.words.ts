import { wordsFor } from '#kernel/words.ts'

/** Under what everyone goes on reading what somebody wrote who is not known any more. */
export const erasedWords = wordsFor({
  ko: { shownAs: '시민', left: '계정을 닫음' },
  en: { shownAs: 'Citizen', left: 'The account was closed' },
})
