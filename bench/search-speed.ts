import { sql } from 'kysely'
import { repaired, searchPage } from '../src/kernel/search.ts'
import { instant } from '../src/kernel/time.ts'
import type { SearchTown } from './search-town.ts'
import { numbersFrom, type Text } from './search-texts.ts'
import type { Line } from './table.ts'

const NOW = instant('2026-11-25T10:00:00+09:00')
const ASKED = 400
const EXPLAINED = `'주차'`

/** One to three neighbouring words of the texts, as they are asked: common ones and rare ones as they come. */
export function questionsOf(texts: readonly Text[], count: number): string[] {
  const next = numbersFrom(3)
  return Array.from({ length: count }, () => {
    const text = texts[Math.floor(next() * texts.length)] as Text
    const words = `${text.title} ${text.body}`.split(/\s+/).filter((one) => /^[가-힣]{2,}$/.test(one))
    const from = Math.floor(next() * Math.max(1, words.length - 3))
    return words.slice(from, from + 1 + Math.floor(next() * 3)).join(' ')
  }).filter((one) => one !== '')
}

/** Milliseconds of a question among all texts, over the connection of the public role. */
export async function speedOf(town: SearchTown, texts: readonly Text[]): Promise<Line[]> {
  const questions = questionsOf(texts, ASKED)
  const asked = { lang: 'ko', sinces: [], size: 10, now: NOW } as const
  const ask = (query: string, page = 1) => searchPage(town.read, { ...asked, query, page })
  for (const query of questions.slice(0, 40)) await ask(query)
  const times: number[] = []
  let capped = 0
  for (const query of questions) {
    const three: number[] = []
    for (let n = 0; n < 3; n += 1) {
      const from = performance.now()
      const { isCapped } = await ask(query)
      three.push(performance.now() - from)
      if (n === 0 && isCapped) capped += 1
    }
    // others use the machine too
    times.push(at(three, 0.5))
  }
  const failed: number[] = []
  for (const query of questions.slice(0, 100)) {
    const wrong = `${query.replaceAll(' ', '')}뷁`
    const from = performance.now()
    await ask(wrong)
    await repaired(town.read, wrong, 0, { lang: 'ko', now: NOW })
    failed.push(performance.now() - from)
  }
  return [
    { what: `questions, of which ${capped} find more than 500`, value: questions.length, unit: '' },
    { what: 'a question (median of three), median', value: at(times, 0.5), unit: 'ms' },
    { what: 'a question, p95 (at most 50 wanted)', value: at(times, 0.95), unit: 'ms' },
    { what: 'a question, slowest', value: at(times, 1), unit: 'ms' },
    { what: 'one in vain, with all repairs tried, p95', value: at(failed, 0.95), unit: 'ms' },
  ]
}

const at = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] as number

/** The plans of the statements inside of search.newest: the whole count, and one quarter. */
export async function plansOf({ read }: SearchTown): Promise<string> {
  const plans = []
  for (const query of [EXPLAINED, `${EXPLAINED} & '=q20264'`]) {
    const { rows } = await read.transaction().execute(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx)
      await sql`set local enable_indexscan = off`.execute(tx)
      return sql<{ 'QUERY PLAN': string }>`explain (analyze, buffers, costs off, timing off)
        select d.id from search.document d where d.vector @@ ${sql.lit(query)}::tsquery
          and (d.expires_at is null or d.expires_at > now())
        order by d.published_on desc limit 1000`.execute(tx)
    })
    plans.push(`${query}\n${rows.map((row) => `  ${row['QUERY PLAN']}`).join('\n')}`)
  }
  return plans.join('\n')
}
