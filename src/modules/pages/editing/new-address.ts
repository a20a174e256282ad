import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { findItemAt } from '../items/item.store.ts'
import { type AddressRefusal, decideAddress } from '../moves/address.rule.ts'
import { leadsToHeld } from '../publishing/leads-to-held.ts'
import { findSection, type Section } from '../sections/section.store.ts'

const PART = '[a-z0-9](?:[a-z0-9-]{0,60}[a-z0-9])?'
/** Below other texts by strokes, with the section four parts at most. */
const SLUG = new RegExp(`^${PART}(?:/${PART}){0,2}$`)

/** The address of a new text of a section; undefined lets it have its number. */
export async function addressFor(
  look: Reader,
  section: Section,
  slug: string,
  { rights, ...of }: Parameters<typeof leadsToHeld>[2] & Pick<Clerk, 'rights'>,
): Promise<Result<string | undefined, AddressRefusal | 'path-taken' | 'path-shape'>> {
  if (slug === '') return ok(undefined)
  if (!SLUG.test(slug) || slug.split('/').some((part) => /^\d+$/.test(part))) return refuse('path-shape')
  const path = section.path === 'site' ? slug : `${section.path}/${slug}`
  const may = decideAddress(path, { section: section.path, rights })
  if (!may.ok) return may
  const isTaken =
    (await findItemAt(look, path)) ?? (await findSection(look, path)) ?? (await leadsToHeld(look, path, of))
  return isTaken ? refuse('path-taken') : ok(path)
}
