import { maskedFor } from '../items/masked-for.ts'
import { wordsOfSaid, type Said } from './said.rule.ts'
import type { MediaShown } from './media-shown.store.ts'

type Viewer = { readonly contract?: object }

/** What somebody is shown of the library: for people of a contract with the numbers in a name masked. @article 17(1) */
export const shownTo = (
  viewer: Viewer,
  all: ReadonlyMap<number, MediaShown>,
): ReadonlyMap<number, MediaShown> =>
  new Map([...all].map(([id, one]) => [id, { ...one, name: maskedFor(viewer, one.name) }]))

/**
 * Whether an image or file may be sent whole to them: bytes are not masked, and what no program has read may hold
 * numbers of persons.
 *
 * @article 17(1)
 */
export function mayHaveBytes(
  viewer: Viewer,
  { kind, state, isCut }: Pick<MediaShown, 'kind' | 'state' | 'isCut'>,
  said: readonly Said[],
): boolean {
  if (!viewer.contract || kind === 'image') return true
  if (state !== 'ready' || isCut || said.length === 0) return false
  const words = wordsOfSaid(said)
  return maskedFor(viewer, words) === words
}
