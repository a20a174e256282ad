import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import type { Contract } from './contract.store.ts'

/** Sections of the site, which another module keeps. */
export type SectionsOfSite = (
  look: Reader,
) => Promise<readonly { path: string; name: Record<Lang, string>; look: string; departmentId: string }[]>

/** What the sections of a contract are called; one that is no more keeps its path. */
export async function sectionNames(
  look: Reader,
  sections: SectionsOfSite,
  contract: Contract,
  lang: Lang,
): Promise<string[]> {
  const names = new Map((await sections(look)).map((one) => [one.path, one.name[lang]]))
  return contract.sections.map((path) => names.get(path) ?? path)
}
