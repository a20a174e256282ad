import { plansOf, speedOf } from './search-speed.ts'
import { qualityOf } from './search-quality.ts'
import { madeTexts, realTexts } from './search-texts.ts'
import { fill, openSearchTown } from './search-town.ts'
import { tableOf } from './table.ts'

/**
 * `tsx bench/search.ts [FILE.jsonl[.gz]] [--texts N]`: how much the search finds, and how much of it is right, beside
 * pg_trgm and ILIKE on the same texts; then how long a question takes among N texts (1,000,000), with the plans. The
 * texts are real petitions of the file, read here only; where it is not, made ones, and the output says so.
 */
const args = process.argv.slice(2)
const at = args.indexOf('--texts')
const count = at < 0 ? 1_000_000 : Number(args[at + 1])
const file =
  args.find((one, n) => !one.startsWith('--') && n !== at + 1) ?? '../shared/data/petitions.jsonl.gz'
const real = realTexts(file)
const texts = real ?? madeTexts(2_400)
console.log(real ? `${texts.length} real texts` : `${file} is not here: ${texts.length} made texts instead`)

const small = await openSearchTown('quality')
for (const { what, way, ...of } of await qualityOf(small, texts)) {
  const figures = [of.recall, of.precision, of.ofTen].map((one) => one.toFixed(3))
  console.log(
    `${what.padEnd(30)} ${way.padEnd(8)} recall, precision, of the first ten: ${figures.join(', ')}`,
  )
}
await small.close()

const large = await openSearchTown(String(count))
await fill(large, texts, count)
console.log(`\n${count} texts`)
console.log(tableOf(await speedOf(large, texts)))
console.log(await plansOf(large))
await large.close()
