import { SetupError } from '#kernel/errors.ts'
import { type LocalDate, localDate } from '#kernel/time.ts'
import { documentOf } from '../document/document.rule.ts'
import type { Responsible, Texts } from '../items/texts.rule.ts'
import { isItemType, type ItemType } from '../types/types.rule.ts'

/** A page as a file of city/<name>/pages has it. Without a day it counts as checked when it is brought in. */
export interface CityText extends Responsible {
  readonly path: string
  readonly section: string
  readonly type: ItemType
  readonly checkedOn: LocalDate | undefined
  readonly texts: Texts
}

/**
 * Reads a page of the city's folder, `type` and `section` among its lines: lines `name: value`, a line of three dashes, the text; then, after a line of
 * three equal signs, title and text in English.
 *
 * @throws SetupError naming the file and what it lacks
 */
export function readCityText(name: string, text: string): CityText {
  const [korean = '', english] = text.split(/^===\s*$/m)
  const ko = partsOf(korean)
  const need = (key: string): string => {
    const value = ko.head.get(key)
    if (!value) throw new SetupError(`city pages ${name}: lacks ${key}`)
    return value
  }
  const [provider = '', providerEn = provider] = need('provider')
    .split('|')
    .map((one) => one.trim())
  const en = english === undefined ? undefined : partsOf(english)
  const checked = ko.head.get('checked')
  const path = need('path')
  const type = ko.head.get('type') ?? 'page'
  if (!isItemType(type)) throw new SetupError(`city pages ${name}: unknown type ${type}`)
  return {
    path,
    section: need('section'),
    type,
    departmentId: need('department'),
    provider: { ko: provider, en: providerEn },
    phone: need('phone'),
    checkedOn: checked ? localDate(checked) : undefined,
    texts: {
      ko: { title: need('title'), document: documentOf(ko.body) },
      en: en && { title: en.head.get('title') ?? need('title'), document: documentOf(en.body) },
    },
  }
}

function partsOf(text: string): { head: ReadonlyMap<string, string>; body: string } {
  const [head = '', ...body] = text.trim().split(/^---\s*$/m)
  const pairs = head
    .split('\n')
    .map((line) => /^([a-z]+): *(.*)$/.exec(line.trim()))
    .flatMap((found) => (found ? [[found[1] as string, (found[2] as string).trim()] as const] : []))
  return { head: new Map(pairs), body: body.join('---').trim() }
}
