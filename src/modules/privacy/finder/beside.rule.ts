/** Whether a word stands within so many characters before a place. */
export const before = (text: string, at: number, within: number, word: RegExp): boolean =>
  word.test(text.slice(Math.max(0, at - within), at))

/** Whether a word stands within so many characters after a place, on the same line. */
export const after = (text: string, at: number, within: number, word: RegExp): boolean =>
  word.test(text.slice(at, at + within).split('\n', 1)[0] ?? '')
