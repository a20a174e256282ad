import type { Reader } from '#kernel/db.ts'
import { fieldsOf } from '../kinds/handbook.store.ts'
import { type Kind, kindsOf } from '../kinds/kind.store.ts'
import { mayComeFromDialogue } from './from-dialogue.rule.ts'

/** The kinds of which a message of the mayor's dialogue may become a petition. @article 12(2) */
export async function kindsForDialogue(look: Reader): Promise<Kind[]> {
  const kinds = await kindsOf(look)
  const fields = await Promise.all(kinds.map((one) => fieldsOf(look, one.id)))
  return kinds.filter((one, at) => mayComeFromDialogue(one, fields[at] ?? []))
}
