/**
 * What may be reported: the items of Article 6(2), exposed personal data, and what nobody may spread on a network.
 *
 * @article 6(2) @article 17(1) @law ICNA 44-7(1)
 */
export const CATEGORIES = [
  'ground-1',
  'ground-2',
  'ground-3',
  'ground-4',
  'ground-5',
  'ground-6',
  'ground-7',
  'ground-8',
  'ground-9',
  'personal-data',
  'obscene',
  'defamation',
  'fear',
  'harmful-program',
  'minors',
  'gambling',
  'data-trade',
  'secrets',
  'crime',
] as const
export type Category = (typeof CATEGORIES)[number]

/** Reports that one account may send in a day. */
export const MOST_REPORTS = { many: 20, minutes: 24 * 60 }
export const LONGEST_REPORT = 1_000
/** As many who report the same several postings of one writer are shown to officers as a group. */
export const GROUP_PEOPLE = 3
export const GROUP_POSTINGS = 3
export const GROUP_DAYS = 30
