import type { Lang } from '#kernel/words.ts'
import type { MediaShown } from '../../media/media-shown.store.ts'
import type { Published } from '../../publishing/published.store.ts'
import type { Section } from '../section.store.ts'

/** What every look of a list gets. */
export interface ListProps {
  readonly lang: Lang
  readonly section: Section
  readonly lines: readonly Published[]
  /** Names of departments by id. */
  readonly departments: ReadonlyMap<string, string>
  /** Pictures that lists show. */
  readonly media: ReadonlyMap<number, MediaShown>
}

/** In the reader's language where there is one, else in Korean. */
export const titleOf = (lang: Lang, { texts }: Pick<Published, 'texts'>): string =>
  (texts[lang] ?? texts.ko).title

/** The language of a text that is not there in the reader's. */
export const foreignIn = (lang: Lang, { texts }: Pick<Published, 'texts'>): Lang | undefined =>
  texts[lang] ? undefined : 'ko'
