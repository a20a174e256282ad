import type { Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Table } from '#ui/table.tsx'
import type { Both } from '../department/department.store.ts'
import { words } from './rights.words.ts'

export interface DesignatedLine {
  readonly name: Both
  readonly isManaging: boolean
  readonly headTitle: Both | undefined
  readonly head: string | undefined
}

/** The managing department, the departments in charge and their heads, with the ground of each. @article 3(3) */
export function DesignatedTable({ lang, list }: { lang: Lang; list: readonly DesignatedLine[] }) {
  const w = words(lang)
  return (
    <section aria-labelledby="designated">
      <h2 id="designated">{w.designated}</h2>
      <p>{w.designatedSays}</p>
      <Table
        caption={w.designated}
        captionHidden
        head={[{ label: w.department }, { label: w.role }, { label: w.head }, { label: w.ground }]}
        rowHead={0}
        rows={list.map((one) => [
          one.name[lang],
          <Badge tone={one.isManaging ? 'info' : 'neutral'}>
            {one.isManaging ? w.managing : w.inCharge}
          </Badge>,
          <>
            {one.headTitle?.[lang] ?? ''} {one.head ?? <Badge tone="warn">{w.vacant}</Badge>}
          </>,
          one.isManaging ? w.groundManaging : w.groundInCharge,
        ])}
      />
    </section>
  )
}
