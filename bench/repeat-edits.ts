import type { Random } from '../test/personal-data.ts'

/** `keepsSame`: what it makes is the same content up to spelling. */
export interface Edit {
  readonly edit: (text: string, random: Random, other: string) => string
  readonly keepsSame?: true
}
const VOWEL_LOOKS: Readonly<Record<string, string>> = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с' }
const each = (text: string, share: number, random: Random, change: (one: string) => string): string =>
  [...text].map((one) => (random() < share ? change(one) : one)).join('')
const words = (text: string): string[] => text.split(/\s+/).filter((one) => one !== '')
const paragraphs = (text: string): string[] => {
  const sentences = text.split(/(?<=[.!?\n])/).filter((one) => one.trim() !== '')
  return sentences.length < 3 ? [text] : sentences
}
const shuffled = <T>(list: readonly T[], random: Random): T[] =>
  list
    .map((one) => ({ one, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
const swapped = (share: number) => (text: string, random: Random, other: string) => {
  const others = words(other)
  return words(text)
    .map((one) => (random() < share ? (others[Math.floor(random() * others.length)] ?? one) : one))
    .join(' ')
}
const lengthened = (share: number) => (text: string, _random: Random, other: string) =>
  `${text}\n${other.slice(0, Math.ceil(text.length * share))}`
const cut = (share: number) => (text: string) => text.slice(0, Math.ceil(text.length * share))

export const EDITS: Readonly<Record<string, Edit>> = {
  'spaces left out': { edit: (text) => text.replaceAll(/\s+/g, ''), keepsSame: true },
  'spaces and signs put in': {
    edit: (text, random) => each(text, 0.2, random, (one) => `${one}${random() < 0.5 ? ' ' : '.'}`),
    keepsSame: true,
  },
  'unseen characters': {
    edit: (text, random) => each(text, 0.3, random, (one) => `${one}\u200B`),
    keepsSame: true,
  },
  'syllables in parts (NFD)': { edit: (text) => text.normalize('NFD'), keepsSame: true },
  'look-alikes': {
    edit: (text, random) => each(text, 0.5, random, (one) => VOWEL_LOOKS[one] ?? one),
    keepsSame: true,
  },
  'full-width and capitals': {
    edit: (text) =>
      text.replaceAll(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0)).toUpperCase(),
    keepsSame: true,
  },
  '1 word of 20 another': { edit: swapped(0.05) },
  '1 word of 10 another': { edit: swapped(0.1) },
  '1 word of 5 another': { edit: swapped(0.2) },
  'a tenth added': { edit: lengthened(0.1) },
  'half as much added': { edit: lengthened(0.5) },
  'as much added': { edit: lengthened(1) },
  'cut to four fifths': { edit: cut(0.8) },
  'cut to a half': { edit: cut(0.5) },
  'sentences in another order': { edit: (text, random) => shuffled(paragraphs(text), random).join(' ') },
  'order, 1 word of 10, a tenth added': {
    edit: (text, random, other) =>
      lengthened(0.1)(
        swapped(0.1)(shuffled(paragraphs(text), random).join(' '), random, other),
        random,
        other,
      ),
  },
}
