import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import type { Revision } from '../items/revision.store.ts'
import { words } from './revisions.words.ts'

type Written = Pick<Revision, 'writtenBy' | 'at' | 'isSentBack' | 'sentBackBy'>

/**
 * Who wrote each revision, or sent it back with a word: the name with the post held on that day, whoever holds it now. The office sees names in
 * full, people of a contract masked.
 *
 * @article 5(2) who wrote it answers for it @article 17(1)
 */
export async function writersOf(
  look: Reader,
  { lang, contract }: Clerk,
  revisions: readonly Written[],
): Promise<(revision: Written) => string> {
  const ids = [...new Set(revisions.map((one) => staffIn(actorOf(one))))].filter((id) => id > 0)
  const people = new Map((await accounts.byIds(look, ids)).map((one) => [one.id, one.name]))
  const placeThen = await departments.placesThen(look, ids)
  const w = words(lang)
  return (revision) => {
    const id = staffIn(actorOf(revision))
    const name = people.get(id)
    if (name === undefined) return revision.isSentBack ? w.sentBackBy(w.reviewer) : w.program
    const shown = contract ? (departments.nameShown(name, 'masked') ?? '') : name
    const written = w.writer(shown, placeThen(id, revision.at, lang))
    return revision.isSentBack ? w.sentBackBy(written) : written
  }
}

const actorOf = ({ writtenBy, isSentBack, sentBackBy }: Written): string =>
  isSentBack ? (sentBackBy ?? '') : writtenBy

/** 0: no member of staff. */
const staffIn = (actor: string): number => Number(/^staff:(\d+)$/.exec(actor)?.[1] ?? 0)
