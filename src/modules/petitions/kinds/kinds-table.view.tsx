import { inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { Table } from '#ui/table.tsx'
import { isOnline } from './kind.rule.ts'
import type { Kind } from './kind.store.ts'
import type { KindsProps } from './kinds.view.tsx'
import { Linked } from './linked.view.tsx'
import { kindWords } from './kinds.words.ts'

export function KindsTable({ frame, kinds, departments }: KindsProps) {
  const { lang } = frame
  const w = kindWords(lang)
  const cell = (kind: Kind) => [
    <>
      <a href={inLang(lang, `/petitions/kinds/${kind.id}`)}>
        <strong>{kind.name[lang]}</strong>
      </a>
      <p class="subtle">{kind.says[lang]}</p>
      <p class="subtle">
        {w.category[kind.category]} · {kind.basis[lang]}
      </p>
      {!isOnline(kind) && kind.elsewhere && (
        <p>
          <strong>{w.elsewhere}</strong>: <Linked text={kind.elsewhere[lang]} />
        </p>
      )}
    </>,
    kind.issuanceFeeWon + kind.postageWon === 0 ? w.none : w.won(kind.issuanceFeeWon, kind.postageWon),
    w.period(kind.period),
    <a href={inLang(lang, `/about/organisation/${kind.departmentId}`)}>
      {departments.get(kind.departmentId)?.[lang] ?? kind.departmentId}
    </a>,
    isOnline(kind) ? (
      <>
        <a href={inLang(lang, `/petitions/new?kind=${kind.id}`)} aria-label={w.fileOne(kind.name[lang])}>
          {w.file}
        </a>
        {kind.isOpenedOnline && <p class="subtle">{w.opened}</p>}
      </>
    ) : (
      <>
        <Badge tone="neutral">{w.notOnline}</Badge>
        <p class="subtle">{w.needs(kind.needsIdentity, kind.needsAttachment)}</p>
      </>
    ),
  ]
  const { kind, fee, period, department, eligibility } = w.head
  return (
    <Table
      caption={w.title}
      captionHidden
      head={[
        { label: kind },
        { label: fee },
        { label: period },
        { label: department },
        { label: eligibility, nowrap: true },
      ]}
      rowHead={0}
      rows={kinds.map(cell)}
      empty={w.filter.none}
    />
  )
}
