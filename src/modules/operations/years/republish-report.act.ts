import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument } from '#kernel/search.ts'
import type { LocalDate } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import type { Both } from '../questions/question.rule.ts'
import { reportedOf } from './report.store.ts'
import { words } from './years.words.ts'

/** Lets the report of a closed year be found: what the city says of it, its groups and what became of them. */
export async function republishReport(
  tx: Tx,
  { year, says, on, departmentId }: { year: number; says: Both; on: LocalDate; departmentId: string },
): Promise<void> {
  const groups = (await reportedOf(tx, year)).flatMap((one) => [one.title, one.reason, one.done ?? ''])
  for (const lang of LANGS)
    await putDocument(tx, {
      id: `opinion-report:${year}:${lang}`,
      kind: 'page',
      lang,
      url: `/about/opinions/${year}`,
      title: words(lang).report(year),
      body: [says[lang], ...(lang === 'ko' ? groups : [])].join('\n'),
      publishedOn: on,
      departmentId,
    })
  touch(tx, 'opinions')
}
