import type { Tx } from '#kernel/db.ts'
import { putDocument, removeDocument } from '#kernel/search.ts'
import { dayOf } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import { wordsOf } from '../document/document.rule.ts'
import { type FieldKind, inputsOf } from '../types/types.rule.ts'
import type { Published } from './published.store.ts'

/** Fields that say something as they are stored. */
const SAID: ReadonlySet<FieldKind> = new Set(['text', 'lines', 'phone'])

/** What the search has of an edition, in each language, until its posting period ends. @article 5(2) @article 6(1) */
export async function putTexts(tx: Tx, owner: string, of: Published): Promise<void> {
  for (const lang of LANGS) {
    const id = `${owner}:${lang}`
    const text = of.texts[lang]
    if (!text) {
      await removeDocument(tx, id)
      continue
    }
    const facts = inputsOf(of.type)
      .filter((one) => SAID.has(one.kind))
      .map((one) => of.fields[one.name] ?? '')
      .join(' ')
    await putDocument(tx, {
      id,
      kind: of.type,
      lang,
      url: `/${of.path}`,
      title: text.title,
      body: `${wordsOf(text.document)} ${facts}`.trim(),
      departmentId: of.departmentId,
      publishedOn: dayOf(of.fromAt),
      fromAt: of.fromAt,
      expiresAt: of.untilAt ?? undefined,
    })
  }
}

export async function removeTexts(tx: Tx, owner: string): Promise<void> {
  for (const lang of LANGS) await removeDocument(tx, `${owner}:${lang}`)
}
