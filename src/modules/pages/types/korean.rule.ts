/** The language to name where a text is Korean on a page in another: it is read aloud rightly then. */
export const koreanIn = (lang: string, text: string): 'ko' | undefined =>
  lang !== 'ko' && /\p{Script=Hangul}/u.test(text) ? 'ko' : undefined
