import { createHash } from 'node:crypto'
import { addDays, dayOf, type Instant, instantAt, localDate, type LocalDate } from '#kernel/time.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { mediaOf } from '../document/document.rule.ts'
import type { Writing } from '../items/create-item.act.ts'
import { minuteOf, readFields } from '../types/read-fields.rule.ts'
import { isItemType } from '../types/types.rule.ts'
import { type BodyLoss, bodyOf } from './body.ts'
import { decodeText } from './folder.ts'
import { MOST_BODY_BYTES } from './html-size.rule.ts'
import type { LossKind } from './loss.rule.ts'
import type { Around } from './around.ts'
import { readAddress } from './old-site.ts'
import { personalIn, personalInFiles } from './personal.ts'
import type { Row } from './rows.ts'

export interface MovingPage {
  readonly key: string
  readonly path: string
  readonly writing: Omit<Writing, 'by' | 'at' | 'path'>
  /** Why the office alone sees it; empty: everyone does. */
  readonly draftBecause: readonly BodyLoss[]
  readonly losses: readonly BodyLoss[]
  readonly digest: string
  /** Keys of its old addresses. */
  readonly addresses: readonly string[]
}
export interface Refusal {
  readonly kind: LossKind
  readonly detail: string
}
const no = (kind: LossKind, detail = '') => refuse<Refusal>({ kind, detail })

const MOST_TITLE = 200
const DEPARTMENT_PART = 100

/** What a row of the old system's pages becomes here. Nothing is written. @article 3(2)1 @article 5(2) @article 6(1) */
export async function pageOf(around: Around, row: Row, now: Instant): Promise<Result<MovingPage, Refusal>> {
  const placed = around.placeOf(row)
  if (!placed.ok) return placed
  const { key, path, section, type } = placed.value
  if (!isItemType(type)) return no('unknown-type', type)
  const titles = { ko: row.of('title_ko'), en: row.of('title_en') }
  if (titles.ko === '') return no('no-title')
  if (Math.max([...titles.ko].length, [...titles.en].length) > MOST_TITLE) return no('title-too-long')
  const base = row.of('old_addresses').split(/\s+/)[0]
  const ko = await textOf(around, row, 'body', base)
  const en = await textOf(around, row, 'body_en', base)
  if (!ko.ok) return ko
  if (!en.ok) return en
  const attached = attachments(around, row)
  const there = mediaOf(ko.value.document)
  const added = attached.blocks.filter((one) => !there.includes(one.media))
  const document = { blocks: [...ko.value.document.blocks, ...added] }
  const hasEnglish = titles.en !== '' && en.value.document.blocks.length > 0
  const texts = {
    ko: { title: titles.ko, document },
    en: hasEnglish ? { title: titles.en, document: en.value.document } : undefined,
  }
  const { fields, faults } = readFields(type, Object.fromEntries(around.inputsOf(type, row)))
  if (faults.length > 0)
    return no('bad-field', faults.map(({ name, fault }) => `${name}: ${fault}`).join(', '))
  const period = periodOf(row)
  const checked = row.of('checked_on')
  const checkedOn = checked === '' ? undefined : dayIn(checked)
  if (!period || (checked !== '' && !checkedOn)) return no('bad-day')
  const department = around.departmentOf(row.of('department'))
  const departmentId = department?.id ?? section.departmentId
  const provider = row.of('provider').slice(0, DEPARTMENT_PART)
  const providerEn = row.of('provider_en').slice(0, DEPARTMENT_PART)
  const phone = row.of('phone')
  const personal = personalIn(texts, fields)
  const ofFiles = personalInFiles(texts, around.site.byMedia, around.unreadableFiles)
  const notice = { type, fields, period: { ...period, fromAt: period.fromAt ?? now } }
  const faulty: readonly (readonly [boolean, LossKind, string?])[] = [
    [!department, 'unknown-department', row.of('department')],
    [provider === '', 'no-provider'],
    [!/\d/.test(phone), 'no-phone'],
    [document.blocks.length === 0, 'empty-body'],
    [around.isTooShort(notice, now), 'period-too-short'],
  ]
  const responsible = {
    departmentId,
    provider: { ko: provider, en: providerEn || (department?.name.en ?? provider) },
    phone,
  }
  const said = { section: section.path, type, texts, fields, period, ...responsible }
  const hashed = JSON.stringify([said, checkedOn ?? null, department !== undefined, path])
  const [today, posted] = [dayOf(now), dayOf(period.fromAt ?? now)]
  return ok({
    key,
    path,
    writing: { ...said, checkedOn: checkedOn ?? (posted < today ? posted : today) },
    draftBecause: [
      ...faulty.flatMap(([is, kind, detail = '']) => (is ? [{ kind, detail }] : [])),
      ...personal.waits,
      ...ofFiles.waits,
    ],
    losses: [
      ...personal.told,
      ...ofFiles.told,
      ...ko.value.losses,
      ...en.value.losses,
      ...attached.losses,
      ...((titles.en !== '' || en.value.document.blocks.length > 0) && !hasEnglish
        ? [{ kind: 'no-english', detail: '' } as const]
        : []),
    ],
    digest: createHash('sha256').update(hashed).digest('hex'),
    addresses: row
      .of('old_addresses')
      .split(/\s+/)
      .flatMap((one) => readAddress(one)?.key ?? []),
  })
}

/** The cell `body`, else the file that `body_file` names. */
async function textOf(around: Around, row: Row, column: 'body' | 'body_en', base: string | undefined) {
  const name = row.of(`${column}_file`)
  const cell = row.of(column)
  if (cell.length > MOST_BODY_BYTES) return no('too-large', column)
  if (cell !== '' || name === '') return read(cell)
  const bytes = await around.folder.read(name, MOST_BODY_BYTES)
  const text = bytes.ok ? decodeText(bytes.value) : bytes
  return text.ok ? read(text.value.replaceAll('\0', '').toWellFormed()) : no(text.refusal, name)

  function read(text: string) {
    const body = bodyOf(around.site, base, text)
    return body.ok ? body : no(body.refusal, name || column)
  }
}

function attachments(around: Around, row: Row) {
  const blocks: { is: 'file'; media: number; label: string }[] = []
  const losses: BodyLoss[] = []
  for (const address of row
    .of('attachments')
    .split(/\s+/)
    .filter((one) => one !== '')) {
    const file = around.site.files.get(readAddress(address)?.key ?? '')
    if (file) blocks.push({ is: 'file', media: file.media, label: file.alt })
    else losses.push({ kind: 'missing-file', detail: address.slice(0, 200) })
  }
  return { blocks, losses }
}

/** Days are whole: the last one is posted to its end. Undefined: one is no day, or the end is before the beginning. */
function periodOf(
  row: Row,
): { fromAt: Instant | null; untilAt?: Instant; afterPeriod: 'archive' } | undefined {
  const [from, until] = [row.of('from') || row.of('published_on'), row.of('until')]
  const fromAt = from === '' ? null : minuteOf(from)
  const last = until === '' ? null : dayIn(until)
  const untilAt = last ? instantAt(addDays(last, 1), 0) : last === null ? null : minuteOf(until)
  if (fromAt === undefined || untilAt === undefined) return undefined
  if (fromAt !== null && untilAt !== null && untilAt <= fromAt) return undefined
  return { fromAt, ...(untilAt !== null && { untilAt }), afterPeriod: 'archive' }
}

function dayIn(typed: string): LocalDate | undefined {
  try {
    return typed.startsWith('0000') ? undefined : localDate(typed)
  } catch {
    return undefined
  }
}
