import { globSync, readFileSync } from 'node:fs'

export type Entry = { module: string; says: string; planned?: string } | { deleted: string }
export const articles: Record<string, Entry> = (
  JSON.parse(readFileSync('docs/ordinance/articles.json', 'utf8')) as { articles: Record<string, Entry> }
).articles

export interface Citation {
  article: string
  file: string
  line: number
}

const ARTICLE = String.raw`(\d+(?:-\d+)?(?:\.\d+)?(?:\(\d+\))?\d*)`
const IN_CODE = new RegExp(`@article ${ARTICLE}`, 'g')
const IN_TESTS = new RegExp(`Article ${ARTICLE}`, 'g')
const isTest = (file: string) => /\.test\.tsx?$/.test(file)

function citationsIn(files: string[], mark: RegExp): Citation[] {
  return files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((text, at) =>
        [...text.matchAll(mark)].map((m) => ({ article: m[1] as string, file, line: at + 1 })),
      ),
  )
}

/** Every place in the code, and every title of a test, that names an article of the ordinance. */
export const inCode = (): Citation[] =>
  citationsIn(
    globSync('src/**/*.{ts,tsx}')
      .filter((file) => !isTest(file))
      .sort(),
    IN_CODE,
  )
export const inTests = (): Citation[] =>
  citationsIn(globSync(['src/**/*.test.{ts,tsx}', 'test/**/*.test.ts']).sort(), IN_TESTS)
