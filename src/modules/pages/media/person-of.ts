import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import { mediaWords } from './media.words.ts'

/** What the office calls somebody who acted; people of a contract see no name in full. @article 17(1) */
export async function personOf(look: Reader, id: string, { lang, contract }: Clerk): Promise<string> {
  const person = await accounts.find(look, Number(id.replace(/^staff:/, '')) || 0)
  if (!person) return id
  if (contract) return departments.nameShown(person.name, 'masked') ?? ''
  return mediaWords(lang).who(person.name, person.employeeNo)
}
