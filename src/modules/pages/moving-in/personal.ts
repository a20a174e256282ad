import { mediaIn, type Texts } from '../items/texts.rule.ts'
import { lookOverTexts } from '../publishing/look-over.ts'
import type { UnreadableFiles } from '../publishing/publish.rule.ts'
import type { Fields } from '../types/read-fields.rule.ts'
import type { BodyLoss } from './body.ts'
import type { OldFile } from './old-site.ts'

/** Telephones that are carried about: hardly an office's. Others may be, as the city's texts name many. */
const CARRIED = /^[+(\s]*(?:82[)\s.-]*)?0?1[016-9]/

/**
 * Personal data in a text that nobody read before it came, each by its place and never by what it is: the page waits
 * for somebody; what may well be an office's is only told.
 *
 * @article 17(1)
 */
export function personalIn(texts: Texts, fields: Fields): { waits: BodyLoss[]; told: BodyLoss[] } {
  const { refused, warned } = lookOverTexts(texts, fields)
  const isCarried = ({ kind, excerpt }: (typeof warned)[number]) => kind === 'phone' && CARRIED.test(excerpt)
  const place = ({ field, line, kind }: (typeof warned)[number]) => `${field}, ${line}: ${kind}`
  const waits = [...refused, ...warned.filter(isCarried)].map(place)
  const told = warned.filter((one) => !isCarried(one)).map(place)
  return {
    waits: [...new Set(waits)].map((detail) => ({ kind: 'personal-data', detail })),
    told: [...new Set(told)].map((detail) => ({ kind: 'maybe-personal', detail })),
  }
}

/** The same of the files that a text shows; those that no program can read wait where the city wants a second person. */
export function personalInFiles(
  texts: Texts,
  files: ReadonlyMap<number, OldFile>,
  unreadableFiles: UnreadableFiles,
): { waits: BodyLoss[]; told: BodyLoss[] } {
  const shown = mediaIn(texts).flatMap((id) => files.get(id) ?? [])
  const personal = shown.flatMap(({ found }) =>
    found.personal.map((detail): BodyLoss => ({ kind: 'personal-data', detail })),
  )
  const unreadable = shown.filter(({ found }) => found.isUnreadable)
  const of = (kind: 'unreadable-file' | 'unread-file') =>
    unreadable.map(({ alt }): BodyLoss => ({ kind, detail: alt }))
  return unreadableFiles === 'told'
    ? { waits: personal, told: of('unread-file') }
    : { waits: [...personal, ...of('unreadable-file')], told: [] }
}
