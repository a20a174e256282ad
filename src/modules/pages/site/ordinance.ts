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
    entries: Object.entries(articles).map(([article, entry]) =>
      'deleted' in entry
        ? { article, says: '', isDone: false, deletedOn: entry.deleted }
        : { article, says: entry.says, isDone: entry.planned === undefined, deletedOn: undefined },
    ),
  }
}
