import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ordinance } from './site.view.tsx'

type Entry = { module: string; says: string; planned?: string } | { deleted: string }
interface File {
  readonly title: string
  readonly revisions: readonly string[]
  readonly articles: Readonly<Record<string, Entry>>
}
const PATH = join(import.meta.dirname, '../../../../docs/ordinance/articles.json')

/** What the ordinance says, and what of it is carried out. */
export function readOrdinance(): Ordinance {
  const { title, revisions, articles } = JSON.parse(readFileSync(PATH, 'utf8')) as File
  return {
    title,
    revisions,
    entries: Object.entries(articles)
      .toSorted(inOrder)
      .map(([article, entry]) =>
        'deleted' in entry
          ? { article, numbers: numbersIn(article), says: '', isDone: false, deletedOn: entry.deleted }
          : {
              article,
              numbers: numbersIn(article),
              says: entry.says,
              isDone: entry.planned === undefined,
              deletedOn: undefined,
            },
      ),
  }
}

/** `2.10` after `2.9`, `13-2(1)1` after `13`: number by number. */
function inOrder([a]: [string, Entry], [b]: [string, Entry]): number {
  const [left, right] = [numbersIn(a), numbersIn(b)]
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const difference = (left[at] ?? -1) - (right[at] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}

/** Article, branch, paragraph, subparagraph; 0 where there is none. */
export function numbersIn(article: string): number[] {
  const [, of, branch, item, paragraph, sub] =
    /^(\d+)(?:-(\d+))?(?:\.(\d+))?(?:\((\d+)\))?(\d+)?$/.exec(article) ?? []
  return [of, branch, paragraph, sub ?? item].map((one) => Number(one ?? 0))
}
