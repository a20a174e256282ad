import { NotFound } from '#kernel/errors.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import type { LocalDate } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { BoardOfCity } from './board-of-city.rule.ts'

/** A board, as anyone may read it. */
export interface Board {
  readonly id: string
  readonly name: string
  readonly says: string
  readonly postingDays: number | null
  readonly departmentId: string | null
  readonly writes: 'none' | 'citizens' | 'staff'
  readonly comments: 'none' | 'citizens' | 'staff'
  readonly moderation: 'after' | 'before'
  readonly names: 'nickname' | 'masked' | 'none'
  readonly takesFiles: boolean
  readonly takesClosed: boolean
  readonly forResidents: boolean
  readonly opensOn: LocalDate | null
  readonly closesOn: LocalDate | null
}

const boardsIn = (read: Reader, lang: Lang) =>
  read
    .selectFrom('boards.board')
    .select([
      'id',
      `name_${lang} as name`,
      `says_${lang} as says`,
      'posting_days as postingDays',
      'department_id as departmentId',
      'writes',
      'comments',
      'moderation',
      'names',
      'takes_files as takesFiles',
      'takes_closed as takesClosed',
      'for_residents as forResidents',
      'opens_on as opensOn',
      'closes_on as closesOn',
    ])
    .$narrowType<Pick<Board, 'writes' | 'comments' | 'moderation' | 'names'>>()

export const boardsOf = (read: Reader, lang: Lang): Promise<Board[]> =>
  boardsIn(read, lang).orderBy('sort').execute()

/** @throws NotFound */
export async function getBoard(read: Reader, id: string, lang: Lang): Promise<Board> {
  const found = await boardsIn(read, lang).where('id', '=', id).executeTakeFirst()
  if (!found) throw new NotFound('board', id)
  return found
}

/** Puts the boards as the city has them; on one that is not among them nobody writes any more. */
export async function putBoards(tx: Tx, boards: readonly BoardOfCity[]): Promise<void> {
  for (const [sort, board] of boards.entries()) {
    const { id, name, says } = board
    const row = {
      name_ko: name.ko,
      name_en: name.en,
      says_ko: says.ko,
      says_en: says.en,
      posting_days: board.postingDays,
      department_id: board.department ?? null,
      writes: board.writes ?? 'none',
      comments: board.comments ?? 'none',
      moderation: board.moderation ?? 'after',
      names: board.names ?? 'nickname',
      takes_files: board.files ?? false,
      takes_closed: board.closed ?? false,
      for_residents: board.residents ?? false,
      opens_on: (board.opens ?? null) as LocalDate | null,
      closes_on: (board.closes ?? null) as LocalDate | null,
      sort,
    }
    await tx
      .insertInto('boards.board')
      .values({ id, ...row })
      .onConflict((on) => on.column('id').doUpdateSet(row))
      .execute()
  }
  const ids = boards.map((one) => one.id)
  const left = tx.updateTable('boards.board').set({ writes: 'none', comments: 'none' })
  await (ids.length > 0 ? left.where('id', 'not in', ids) : left).execute()
}
