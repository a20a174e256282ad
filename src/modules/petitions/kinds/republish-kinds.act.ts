import type { Tx } from '#kernel/db.ts'
import { putDocument, removeDocuments } from '#kernel/search.ts'
import type { LocalDate } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import { handbooksIn } from './handbook.store.ts'
import { kindsOf } from './kind.store.ts'

/** Writes every kind with its handbook entry for the search of the whole site. @article 8(3) */
export async function republishKinds(tx: Tx, today: LocalDate): Promise<void> {
  await removeDocuments(tx, 'kind:')
  const bookOf = await handbooksIn(tx)
  for (const kind of await kindsOf(tx)) {
    const { handbook: h } = bookOf(kind.id)
    for (const lang of LANGS) {
      const texts = [kind.says, kind.basis, ...h.documents, ...h.criteria, ...h.notes, ...h.agencies]
      await putDocument(tx, {
        id: `kind:${kind.id}:${lang}`,
        kind: 'kind',
        lang,
        url: `/petitions/kinds/${kind.id}`,
        title: kind.name[lang],
        body: texts.map((one) => one[lang]).join('\n'),
        departmentId: kind.departmentId,
        publishedOn: kind.asOf < today ? kind.asOf : today,
      })
    }
  }
}
