import type { LocalDate } from '#kernel/time.ts'

type Names = Readonly<Record<'ko' | 'en', string>>
interface Period {
  readonly departmentId: string
  readonly parentId: string | null
  readonly name: Names
  readonly fromOn: LocalDate
  readonly untilOn: LocalDate | null
}
interface Origin {
  readonly departmentId: string
  readonly formerId: string
  readonly onDay: LocalDate
}

export type PastChange =
  | { readonly is: 'opened' | 'closed'; readonly name: Names }
  | { readonly is: 'renamed'; readonly name: Names; readonly from: Names }
  | { readonly is: 'moved'; readonly name: Names; readonly to: Names | undefined }
  /** `merged` out of several; `split` out of one that became several; `madeOf` one out of one. */
  | { readonly is: 'merged' | 'split' | 'madeOf'; readonly name: Names; readonly of: readonly Names[] }

/**
 * What changed on each day on which something did, newest first. The first day on record is that of all that was there
 * then, and no change.
 *
 * @article 3(3)
 */
export function pastChanges(
  periods: readonly Period[],
  origins: readonly Origin[],
): { on: LocalDate; changes: PastChange[] }[] {
  const days = [...new Set(periods.flatMap((one) => [one.fromOn, ...(one.untilOn ? [one.untilOn] : [])]))]
  const [, ...later] = days.toSorted()
  return later
    .toReversed()
    .map((on) => ({ on, changes: changesOn(on, periods, origins) }))
    .filter((one) => one.changes.length > 0)
}

function changesOn(on: LocalDate, periods: readonly Period[], origins: readonly Origin[]): PastChange[] {
  const ended = new Map(periods.filter((one) => one.untilOn === on).map((one) => [one.departmentId, one]))
  const begun = periods.filter((one) => one.fromOn === on)
  const nameOn = (id: string) =>
    (begun.find((one) => one.departmentId === id) ?? lastOf(periods, id, on))?.name
  const closed = [...ended.values()].filter(
    (one) => !begun.some(({ departmentId }) => departmentId === one.departmentId),
  )
  return [
    ...begun.flatMap((one): PastChange[] => {
      const was = ended.get(one.departmentId)
      if (!was) return [openingOf(one, on, periods, origins)]
      const isRenamed = was.name.ko !== one.name.ko || was.name.en !== one.name.en
      const to = one.parentId === null ? undefined : nameOn(one.parentId)
      return [
        ...(isRenamed ? [{ is: 'renamed', name: one.name, from: was.name } as const] : []),
        ...(was.parentId === one.parentId ? [] : [{ is: 'moved', name: one.name, to } as const]),
      ]
    }),
    ...closed.map((one) => ({ is: 'closed', name: one.name }) as const),
  ]
}

function openingOf(
  { departmentId, name }: Period,
  on: LocalDate,
  periods: readonly Period[],
  origins: readonly Origin[],
): PastChange {
  const of = origins.filter((one) => one.departmentId === departmentId && one.onDay === on)
  const names = of.flatMap((one) => lastOf(periods, one.formerId, on)?.name ?? [])
  if (names.length === 0) return { is: 'opened', name }
  if (names.length > 1) return { is: 'merged', name, of: names }
  const siblings = origins.filter((one) => one.onDay === on && one.formerId === of[0]?.formerId)
  return { is: siblings.length > 1 ? 'split' : 'madeOf', name, of: names }
}

/** How a department was last before a day. */
const lastOf = (periods: readonly Period[], id: string, before: LocalDate): Period | undefined =>
  periods.filter((one) => one.departmentId === id && one.fromOn < before).at(-1)
