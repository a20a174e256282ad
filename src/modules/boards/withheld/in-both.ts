import { LANGS, type Lang } from '#kernel/words.ts'

export interface Letter {
  readonly subject: string
  readonly body: string
  readonly short: string
}

/** One letter in Korean and English, since an act does not know which its reader reads; a text message is Korean. */
export function inBoth(letter: (lang: Lang) => Letter): Letter {
  const [ko, en] = LANGS.map(letter) as [Letter, Letter]
  return {
    subject: `${ko.subject} / ${en.subject}`,
    body: `${ko.body}\n\n----\n\n${en.body}`,
    short: ko.short,
  }
}
