/** What may follow a name that stands as a word: nothing of Hangul, a title, a particle. */
export const AFTER_NAME =
  /^(?:[^가-힣]|$|\s|(?:씨|님|군|양|귀하|선생|민원인|신청인|시민|어르신|할머니|할아버지|대표|학생|께서|께|에게|한테|이라|라고|이며|이고|입니다|이다|으로|로|이|가|은|는|을|를|의|와|과|도|만|랑|이랑|아|야)(?![가-힣]{3}))/
/** After a given name alone. */
export const HONOURED = /^\s?(?:씨(?!름|앗|족)|님|귀하|(?:군|양)(?=[\s은는이가을를의께]))/
