/** Consonants and vowels as they are written alone, in the order of the syllables of Unicode. */
export const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
export const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
export const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'
/** What stands for a vowel behind a consonant that is written alone. */
export const VOWEL_LOOKS: Readonly<Record<string, string>> = {
  l: 'ㅣ',
  i: 'ㅣ',
  '1': 'ㅣ',
  '!': 'ㅣ',
  '|': 'ㅣ',
  丨: 'ㅣ',
  r: 'ㅏ',
  卜: 'ㅏ',
  ト: 'ㅏ',
  h: 'ㅐ',
  '-': 'ㅡ',
  一: 'ㅡ',
  t: 'ㅜ',
}
/** What stands for a consonant before a vowel that is written alone, or its look-alike. */
export const CONSONANT_LOOKS: Readonly<Record<string, string>> = { 人: 'ㅅ', '^': 'ㅅ', '7': 'ㄱ', '2': 'ㄹ' }
/** Finals that are written alone behind a syllable without one. */
export const LOOSE_FINALS = 'ㄹㄴㅇ'
