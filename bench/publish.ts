import { systemClock } from '../src/kernel/clock.ts'
import { documentOf, pages } from '../src/modules/pages/index.ts'
import { openTwoSites, timesOf } from './two-sites.ts'

/**
 * `npx tsx bench/publish.ts [N]`: how long after its commit a text is on its page, in its list and on the home page, on
 * two processes that both had kept those pages.
 */
const ROUNDS = Number(process.argv[2] ?? 40)
const BY = { id: 'system:bench', from: 'bench' }
const two = await openTwoSites()

const took: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const title = `게시 ${round}`
  await two.visit(['/', '/news', '/feeds/news'])
  const item = await two.transact((tx) =>
    pages.bringIn(tx, {
      section: 'news',
      type: 'news',
      departmentId: 'roads',
      provider: { ko: '담당', en: 'officer' },
      phone: '031-324-2101',
      checkedOn: systemClock.today(),
      texts: { ko: { title, document: documentOf('글') }, en: undefined },
      by: BY,
      at: systemClock.now(),
    }),
  )
  took.push(
    await two.untilShown(['/', '/news', '/feeds/news', `/${item.path}`], (page) => page.includes(title)),
  )
}
process.stdout.write(`published → everywhere on 2 processes, ${timesOf(took)}`)
await two.close()
