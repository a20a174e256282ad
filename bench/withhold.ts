import { type City, readCityFile } from '../src/kernel/city.ts'
import type { Clerk } from '../src/kernel/clerk.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { loadKeys } from '../src/kernel/crypto.ts'
import { addMinutes } from '../src/kernel/time.ts'
import { boards } from '../src/modules/boards/index.ts'
import { remove } from '../src/modules/boards/removal/remove.act.ts'
import { openTwoSites, timesOf } from './two-sites.ts'

/**
 * `npx tsx bench/withhold.ts [N]`: how long after the commit of a removal its text is gone from its page, list, feed and
 * the searches, on two processes that both had kept those pages.
 *
 * @article 6(2)
 */
const ROUNDS = Number(process.argv[2] ?? 40)
const BY = { id: 'system:bench', from: 'bench' }
const two = await openTwoSites()
const seal = await loadKeys(two.app, two.config.secretKeys)
const city = readCityFile<City>(two.config.city, 'city.json')
const head: Clerk = {
  id: 'staff:1',
  from: 'bench',
  staffId: 1,
  name: '과장',
  departmentId: 'information',
  departmentName: '정보통신과',
  postId: 'information-head',
  postTitle: '과장',
  phone: '031-324-2101',
  lang: 'ko',
  rights: new Set(['board-manage']),
  csrf: '',
  sessionEndsAt: addMinutes(systemClock.now(), 60),
}

const took: number[] = []
for (let round = 0; round < ROUNDS; round += 1) {
  const word = `광고${round}호`
  await two.transact((tx) =>
    boards.importPostings(tx, {
      boardId: 'free',
      postings: [
        { sourceKey: word, title: word, body: `${word} 싸게 팝니다`, postedOn: systemClock.today() },
      ],
      by: BY,
      at: systemClock.now(),
    }),
  )
  const { id } = await two.app
    .selectFrom('boards.posting')
    .select('id')
    .where('title', '=', word)
    .executeTakeFirstOrThrow()
  const paths = [
    `/boards/free/${id}`,
    '/boards/free',
    '/feeds/boards/free',
    '/forum',
    `/search?q=${encodeURIComponent(word)}`,
    `/boards/free?q=${encodeURIComponent(word)}`,
  ]
  const holds = (page: string) => page.includes(`${word} 싸게`) || page.includes(`>${word}<`)
  await two.untilShown(paths.slice(0, 3), (page) => page.includes(word))
  await two.visit(paths)
  const done = await two.transact((tx) =>
    remove(
      tx,
      { seal, city, siteUrl: 'http://localhost', substitutes: () => Promise.resolve(new Map()) },
      {
        postingId: id,
        commentId: null,
        ground: 5,
        evidence: [],
        because: '',
        byKind: 'person',
        reasonKo: '물건을 파는 상업성 광고입니다.',
        reasonEn: '',
        by: head,
        at: systemClock.now(),
      },
    ),
  )
  if (!done.ok) throw new Error(`the removal was refused: ${done.refusal}`)
  took.push(await two.untilShown(paths, (page) => !holds(page)))
}
process.stdout.write(`removed → gone everywhere on 2 processes, ${timesOf(took)}`)
await two.close()
