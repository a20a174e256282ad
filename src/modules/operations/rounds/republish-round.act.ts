import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument } from '#kernel/search.ts'
import { LANGS } from '#kernel/words.ts'
import type { Round } from './round.store.ts'

/** Lets a round be found: its title, introduction and questions. */
export async function republishRound(tx: Tx, round: Round, departmentId: string): Promise<void> {
  const { id, title, lead, questions, opensOn } = round
  for (const lang of LANGS)
    await putDocument(tx, {
      id: `opinion-round:${id}:${lang}`,
      kind: 'page',
      lang,
      url: `/about/opinions/rounds/${id}`,
      title: title[lang],
      body: [lead[lang], ...questions.map((one) => one.label[lang])].join('\n'),
      publishedOn: opensOn,
      departmentId,
    })
  touch(tx, 'opinion-rounds', `opinion-round:${id}`)
}
