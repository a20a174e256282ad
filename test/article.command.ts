import { articles, inCode, inTests } from './citations.ts'

/** `npm run article 10`: every place that carries out the article, and every test that says so. */
const wanted = process.argv[2] ?? ''
const isOf = (article: string) =>
  article === wanted || article.startsWith(`${wanted}(`) || article.startsWith(`${wanted}.`)
for (const [article, entry] of Object.entries(articles)) {
  if (wanted !== '' && !isOf(article)) continue
  const state =
    'deleted' in entry ? `deleted ${entry.deleted}` : `${entry.says}${entry.planned ? ' (planned)' : ''}`
  console.log(`Article ${article}: ${state}`)
  for (const place of inCode().filter((one) => one.article === article))
    console.log(`  ${place.file}:${place.line}`)
  for (const place of inTests().filter((one) => one.article === article))
    console.log(`  ${place.file}:${place.line} (test)`)
}
