import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'

export interface Board {
  id: string
  name: string
  says: string
  postingDays: number | null
}

export interface BoardOfCity {
  id: string
  name: Record<Lang, string>
  says: Record<Lang, string>
  postingDays: number | null
}

const columns = (lang: Lang) =>
  [`name_${lang} as name`, `says_${lang} as says`, 'id', 'posting_days as postingDays'] as const

export const boardsOf = (read: Reader, lang: Lang): Promise<Board[]> =>
  read
    .selectFrom('boards.board')
    .select([...columns(lang)])
    .orderBy('sort')
    .execute()

/** @throws NotFound */
export async function getBoard(read: Reader, id: string, lang: Lang): Promise<Board> {
  const found = await read
    .selectFrom('boards.board')
    .select([...columns(lang)])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!found) throw new NotFound('board', id)
  return found
}

/** Brings the boards up to date with the city's folder. A board that left it stays, with its postings. */
export async function saveBoards(tx: Tx, boards: readonly BoardOfCity[]): Promise<void> {
  for (const [sort, { id, name, says, postingDays }] of boards.entries()) {
    const row = {
      name_ko: name.ko,
      name_en: name.en,
      says_ko: says.ko,
      says_en: says.en,
      posting_days: postingDays,
      sort,
    }
    await tx
      .insertInto('boards.board')
      .values({ id, ...row })
      .onConflict((on) => on.column('id').doUpdateSet(row))
      .execute()
  }
}
