import type { Reader, Tx } from '#kernel/db.ts'

export interface ShownFigure {
  readonly year: number
  /** Empty for all. */
  readonly departmentId: string
  readonly n: number
  /** From 1 to 5. */
  readonly mean: number
  /** Standard deviation. */
  readonly spread: number
}

export async function saveFigures(tx: Tx, year: number, figures: readonly ShownFigure[]): Promise<void> {
  await tx.deleteFrom('pages.satisfaction_figure').where('year', '=', year).execute()
  if (figures.length === 0) return
  await tx
    .insertInto('pages.satisfaction_figure')
    .values(
      figures.map(({ departmentId, mean, spread, n }) => ({
        year,
        department_id: departmentId,
        n,
        mean: mean.toFixed(2),
        spread: spread.toFixed(2),
      })),
    )
    .execute()
}

/** The newest year first; in it all, then the most votes. */
export async function figuresIn(read: Reader): Promise<ShownFigure[]> {
  const rows = await read
    .selectFrom('pages.satisfaction_figure')
    .selectAll()
    .orderBy('year', 'desc')
    .orderBy((eb) => eb('department_id', '=', ''), 'desc')
    .orderBy('n', 'desc')
    .orderBy('department_id')
    .execute()
  return rows.map((row) => ({
    year: row.year,
    departmentId: row.department_id,
    n: row.n,
    mean: Number(row.mean),
    spread: Number(row.spread),
  }))
}
