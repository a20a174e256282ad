/** Ways to look at the list of texts in the office. */
export const VIEWS = ['check', 'draft', 'review', 'posted', 'ended', 'trash'] as const
export type View = (typeof VIEWS)[number]
