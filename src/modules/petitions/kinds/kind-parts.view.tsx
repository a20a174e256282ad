import { inLang } from '#kernel/words.ts'
import { ButtonLink } from '#ui/form.tsx'
import { Panel } from '#ui/panel.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { channelsOf } from './channels.rule.ts'
import { handbookWords } from './handbook.words.ts'
import { isOnline } from './kind.rule.ts'
import type { KindProps } from './kind.view.tsx'
import { Linked } from './linked.view.tsx'
import { kindWords } from './kinds.words.ts'

export function HowToApply({ frame, kind, departments, phone }: KindProps) {
  const { lang } = frame
  const w = kindWords(lang)
  const h = handbookWords(lang)
  if (isOnline(kind))
    return (
      <p class="no-print">
        <ButtonLink href={inLang(lang, `/petitions/new?kind=${kind.id}`)}>{w.file}</ButtonLink>
      </p>
    )
  return (
    <Panel tone="info" title={h.notHere}>
      <p>{h.notHereSays(kind.needsIdentity, kind.needsAttachment)}</p>
      <p>
        <Linked text={kind.elsewhere?.[lang] ?? ''} />
      </p>
      <p>{h.ask(departments.get(kind.departmentId)?.[lang] ?? kind.departmentId, phone)}</p>
    </Panel>
  )
}

export function Glance({ frame, kind, handbook, departments }: KindProps) {
  const { lang } = frame
  const w = kindWords(lang)
  const h = handbookWords(lang)
  const department = (id: string) => (
    <a href={inLang(lang, `/about/organisation/${id}`)}>{departments.get(id)?.[lang] ?? id}</a>
  )
  const fee = kind.issuanceFeeWon + kind.postageWon
  const others = kind.cooperatingIds.map((id) => departments.get(id)?.[lang] ?? id)
  return (
    <SummaryList
      lang={lang}
      rows={[
        { label: h.head.category, value: w.category[kind.category] },
        { label: w.head.fee, value: fee === 0 ? w.none : w.won(kind.issuanceFeeWon, kind.postageWon) },
        { label: h.head.period, value: w.period(kind.period) },
        ...(kind.preliminary ? [{ label: h.head.preliminary, value: w.period(kind.preliminary) }] : []),
        ...(kind.isComplex ? [{ label: h.head.complex, value: h.yes }] : []),
        {
          label: h.head.channels,
          value: channelsOf(kind)
            .map((one) => h.channel[one])
            .join(', '),
        },
        { label: h.head.receiving, value: department(kind.receivingId) },
        { label: h.head.inCharge, value: department(kind.departmentId) },
        ...(others.length > 0 ? [{ label: h.head.cooperating, value: others.join(', ') }] : []),
        ...(handbook.agencies.length > 0
          ? [{ label: h.head.agencies, value: handbook.agencies.map((one) => one[lang]).join(', ') }]
          : []),
        { label: h.head.approver, value: handbook.approver[lang] },
        { label: h.head.basis, value: kind.basis[lang] },
        { label: h.head.published, value: kind.isPublished ? h.isPublished : h.isNotPublished },
      ]}
    />
  )
}

export function FormAsks({ frame, kind, fields }: KindProps) {
  const { lang } = frame
  const h = handbookWords(lang)
  if (!isOnline(kind)) return null
  return (
    <section>
      <h2>{h.head.form}</h2>
      <ul>
        <li>{h.commonForm}</li>
        {fields.map((one) => (
          <li>
            {one.label[lang]} <span class="subtle">({one.required ? h.required : h.optional})</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
