import type { Rows } from '#kernel/spreadsheet.ts'
import type { Lang } from '#kernel/words.ts'
import type { Text } from './handbook.rule.ts'
import { channelsOf } from './channels.rule.ts'
import type { KindLine } from './handbook.store.ts'
import { handbookWords } from './handbook.words.ts'
import { isOnline } from './kind.rule.ts'
import { kindWords } from './kinds.words.ts'

type NameOf = (departmentId: string) => string

/** Of the columns, in characters. */
export const WIDTHS = [
  18, 26, 12, 40, 10, 10, 16, 20, 20, 24, 24, 20, 12, 40, 40, 30, 30, 46, 40, 30, 14, 46, 40, 16, 10, 16, 40,
  12,
]

/** The table of standards with its handbook, a kind a line. @article 8(3) @law CPTA-ED 10(2) */
export function rowsOf(lines: readonly KindLine[], nameOf: NameOf, lang: Lang): Rows {
  const w = kindWords(lang)
  const h = handbookWords(lang)
  const yesNo = (is: boolean) => (is ? h.yes : h.no)
  const list = (texts: readonly Text[]) => texts.map((one) => one[lang]).join('\n') || h.none
  const row = ({ kind, book: { handbook, fields } }: KindLine) => [
    kind.id,
    kind.name[lang],
    w.category[kind.category],
    kind.says[lang],
    kind.issuanceFeeWon,
    kind.postageWon,
    w.period(kind.period),
    nameOf(kind.receivingId),
    nameOf(kind.departmentId),
    kind.cooperatingIds.map(nameOf).join(', ') || h.none,
    list(handbook.agencies),
    channelsOf(kind)
      .map((one) => h.channel[one])
      .join(', '),
    yesNo(isOnline(kind)),
    kind.elsewhere?.[lang] ?? '',
    list(handbook.documents),
    list(handbook.checkedByUs),
    [h.commonForm, ...fields.map((one) => one.label[lang])].join('\n'),
    handbook.steps
      .map(
        ({ what, who, within }, at) =>
          `${at + 1}) ${what[lang]} (${[who[lang], within?.[lang]].filter(Boolean).join(', ')})`,
      )
      .join('\n'),
    list(handbook.criteria),
    kind.basis[lang],
    handbook.approver[lang],
    handbook.objection[lang],
    list(handbook.notes),
    kind.isPublished ? h.yes : h.no,
    yesNo(kind.isComplex),
    kind.preliminary ? w.period(kind.preliminary) : h.none,
    list(handbook.preliminaryDocuments),
    kind.asOf,
  ]
  const { head } = h
  const heads = [
    head.id,
    head.name,
    head.category,
    head.says,
    head.fee,
    head.postage,
    head.period,
    head.receiving,
    head.inCharge,
    head.cooperating,
    head.agencies,
    head.channels,
    head.online,
    head.elsewhere,
    head.documents,
    head.checkedByUs,
    head.form,
    head.steps,
    head.criteria,
    head.basis,
    head.approver,
    head.objection,
    head.notes,
    head.published,
    head.complex,
    head.preliminary,
    head.preliminaryDocuments,
    head.asOf,
  ]
  return [heads, ...lines.map(row)]
}

/** The same for programs, in every language. */
export const recordsOf = (lines: readonly KindLine[], nameOf: (departmentId: string) => Text) =>
  lines.map(({ kind, book }) => {
    const { isOpen: _isOpen, version: _version, elsewhere = null, preliminary = null, ...line } = kind
    const department = (id: string) => ({ id, name: nameOf(id) })
    return {
      ...line,
      elsewhere,
      preliminary,
      channels: channelsOf(kind),
      isOnline: isOnline(kind),
      department: department(kind.departmentId),
      receivingDepartment: department(kind.receivingId),
      cooperatingDepartments: kind.cooperatingIds.map(department),
      handbook: book.handbook,
      fields: book.fields,
    }
  })
