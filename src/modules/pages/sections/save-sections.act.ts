import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { SetupError } from '#kernel/errors.ts'
import type { Lang } from '#kernel/words.ts'
import { isItemType } from '../types/types.rule.ts'
import { LOOKS, type Look, saveSection, type Section } from './section.store.ts'

/** A section as city/<name>/sections.json has it. */
export interface SectionOfCity {
  readonly path: string
  readonly name: Record<Lang, string>
  readonly lead?: Record<Lang, string>
  readonly department: string
  readonly types: readonly string[]
  readonly look?: string
  readonly postingDays?: number
  readonly after?: 'archive' | 'hide' | 'remove'
  readonly needsApproval?: boolean
}

/**
 * Brings the sections of the city's folder up to date. One that the folder names no more stays with what it holds.
 *
 * @article 3(2)1 @article 6(1) @throws SetupError naming what is wrong
 */
export async function saveSections(tx: Tx, sections: readonly SectionOfCity[]): Promise<void> {
  for (const [sort, of] of sections.entries()) await saveSection(tx, sectionOf(of), sort + 1)
  touch(tx, 'sections')
}

function sectionOf(of: SectionOfCity): Section {
  const types = of.types.filter(isItemType)
  const look = LOOKS.find((one): one is Look => one === (of.look ?? 'list'))
  if (types.length !== of.types.length || types.length === 0 || look === undefined)
    throw new SetupError(`sections.json ${of.path}: unknown type or look`)
  return {
    path: of.path,
    name: of.name,
    lead: of.lead ?? { ko: '', en: '' },
    departmentId: of.department,
    types,
    look,
    postingDays: of.postingDays ?? null,
    afterPeriod: of.after ?? 'archive',
    needsApproval: of.needsApproval ?? true,
  }
}
