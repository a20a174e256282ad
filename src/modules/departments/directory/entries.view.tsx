import { inLang, type Lang } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { Table } from '#ui/table.tsx'
import type { Department } from '../department/department.store.ts'
import type { Entry } from './directory.store.ts'
import type { NameDisplay } from './name-shown.rule.ts'
import { words } from './organisation.words.ts'

export const CHART = '/about/organisation'
export const hrefOf = (lang: Lang, id: string) => inLang(lang, `${CHART}/${id}`)
export const Phone = (props: { phone: string }) => <a href={telHref(props.phone)}>{props.phone}</a>

export function Departments(props: { frame: Frame; list: readonly Department[]; caption: string }) {
  const { lang } = props.frame
  const w = words(lang)
  if (props.list.length === 0) return null
  return (
    <Table
      caption={`${props.caption} - ${w.below}`}
      captionHidden
      head={[{ label: w.department }, { label: w.says }, { label: w.phone, nowrap: true }]}
      rowHead={0}
      rows={props.list.map((one) => [
        <>
          <a href={hrefOf(lang, one.id)}>{one.name[lang]}</a>{' '}
          {one.isManaging && <Badge tone="info">{w.managing}</Badge>}
        </>,
        one.says[lang],
        <Phone phone={one.phone} />,
      ])}
    />
  )
}

/** With `departments`, the department of each stands first. */
export function People(props: {
  frame: Frame
  entries: readonly Entry[]
  departments?: readonly Department[]
  caption: string
  empty: string
}) {
  const { frame, departments, entries } = props
  const { lang } = frame
  const w = words(lang)
  const nameOf = (id: string) => departments?.find((one) => one.id === id)?.name[lang]
  if (entries.length === 0) return props.empty ? <p class="empty">{props.empty}</p> : null
  return (
    <Table
      caption={props.caption}
      captionHidden
      head={[
        ...(departments ? [{ label: w.department }] : []),
        { label: w.post },
        { label: w.name, nowrap: true },
        { label: w.duties },
        { label: w.phone, nowrap: true },
      ]}
      rowHead={0}
      rows={entries.map((one) => [
        ...(departments ? [<a href={hrefOf(lang, one.departmentId)}>{nameOf(one.departmentId)}</a>] : []),
        one.title[lang],
        one.nameShown ?? w.noName,
        one.duties[lang],
        <Phone phone={one.phone} />,
      ])}
    />
  )
}

export function Note({ lang, display }: { lang: Lang; display: NameDisplay }) {
  const text = words(lang).notes[display]
  return text === '' ? null : <p class="subtle">{text}</p>
}
