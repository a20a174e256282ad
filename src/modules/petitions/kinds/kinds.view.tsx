import { inLang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { isOnline } from './kind.rule.ts'
import type { Kind } from './kind.store.ts'
import { kindWords } from './kinds.words.ts'

/** Names of departments by their id. */
export type DepartmentNames = ReadonlyMap<string, string>

export function KindsPage(props: { frame: Frame; kinds: readonly Kind[]; departments: DepartmentNames }) {
  const { frame, kinds } = props
  const { lang } = frame
  const w = kindWords(lang)
  const elsewhere = kinds.filter((kind) => !isOnline(kind))
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, '/petitions/kinds')}>
      <KindsTable {...props} />
      <section>
        <h2>{w.periods}</h2>
        <ul>
          {w.periodsSay.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </section>
      {elsewhere.length > 0 && (
        <section id="elsewhere">
          <h2>{w.elsewhere}</h2>
          <p>{w.elsewhereSays}</p>
          {elsewhere.map((kind) => (
            <>
              <h3>{kind.name[lang]}</h3>
              <p>{kind.elsewhere?.[lang]}</p>
            </>
          ))}
        </section>
      )}
      <section>
        <h2>{w.published}</h2>
        <p>{w.publishedSays}</p>
        <ul>
          {kinds
            .filter((kind) => kind.isPublished)
            .map((kind) => (
              <li>{kind.name[lang]}</li>
            ))}
        </ul>
      </section>
      <p>
        <a href={inLang(lang, '/petitions/officers')}>{w.officers}</a> ·{' '}
        <a href={inLang(lang, '/petitions/counsel')}>{w.counsel}</a>
      </p>
      <p class="subtle">{w.law}</p>
    </Page>
  )
}

function KindsTable({
  frame,
  kinds,
  departments,
}: {
  frame: Frame
  kinds: readonly Kind[]
  departments: DepartmentNames
}) {
  const { lang } = frame
  const w = kindWords(lang)
  const cell = (kind: Kind) => [
    <>
      <strong>{kind.name[lang]}</strong>
      <p class="subtle">{kind.says[lang]}</p>
      <p class="subtle">
        {w.category[kind.category]} · {kind.basis[lang]}
      </p>
    </>,
    kind.issuanceFeeWon + kind.postageWon === 0 ? w.none : w.won(kind.issuanceFeeWon, kind.postageWon),
    w.period(kind.period),
    <a href={inLang(lang, `/about/organisation/${kind.departmentId}`)}>
      {departments.get(kind.departmentId) ?? kind.departmentId}
    </a>,
    isOnline(kind) ? (
      <a href={inLang(lang, `/petitions/new?kind=${kind.id}`)} aria-label={w.fileOne(kind.name[lang])}>
        {w.file}
      </a>
    ) : (
      <>
        <Badge tone="neutral">{w.notOnline}</Badge>
        <p class="subtle">{w.needs(kind.needsIdentity, kind.needsAttachment)}</p>
      </>
    ),
  ]
  return (
    <Table
      caption={w.title}
      captionHidden
      head={[
        { label: w.head.kind },
        { label: w.head.fee },
        { label: w.head.period },
        { label: w.head.department },
        { label: w.head.eligibility, nowrap: true },
      ]}
      rowHead={0}
      rows={kinds.map(cell)}
    />
  )
}
