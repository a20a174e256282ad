import { instant, localDate } from '../../src/kernel/time.ts'
import { operations, type Question } from '../../src/modules/operations/index.ts'
import { browserOf } from '../cookies.ts'
import { errorsOf } from '../desk.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'

type Form = Record<string, string | string[]>
type Post = (url: string, form: Form) => Promise<{ statusCode: number; body: string }>
async function must(post: Post, url: string, form: Form) {
  const res = await post(url, form)
  if (res.statusCode !== 303) throw new Error(`${url}: ${res.statusCode} ${errorsOf(res.body)}`)
  return res
}

/** What readers think of a page, with what was done about it: for officers and whoever wrote it alone. */
export async function satisfied(town: Town, aviary: Aviary): Promise<void> {
  const reader = browserOf(town.app)
  const { body } = await reader.get('/about')
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  const remark = aviary.text('remark on a page', '', 'officers')
  await must(reader.post, '/satisfaction', {
    page: hidden('page'),
    mark: hidden('mark'),
    satisfaction: '2',
    remark,
  })
  const office = await town.asPost('information-head')
  const id = /name="id" value="(\d+)"/.exec((await office.get('/office/satisfaction')).body)?.[1] ?? ''
  const did = aviary.text('done about a remark', '', 'officers')
  await must(office.post, '/office/satisfaction/remarks', { id, [`did-${id}`]: did })
}

const BY = { id: 'system:test', from: 'test' }
const said = (text: string) => ({ ko: text, en: text })
const QUESTIONS: Question[] = [
  {
    n: 1,
    kind: 'single',
    label: said('one'),
    isRequired: true,
    choices: [1, 2].map((n) => ({ n, label: said(`choice ${n}`) })),
    lines: [],
    showIf: null,
  },
  { n: 2, kind: 'text', label: said('two'), isRequired: false, choices: [], lines: [], showIf: null },
]

/** A round that runs, one that ended with its year, and opinions of which nobody released a word. */
export async function asked({ transact, seal, clock, deps }: Town, aviary: Aviary): Promise<void> {
  const { acts } = operations
  const noted = (label: string) => aviary.text(label, '', 'officers')
  const must = <T, R>(done: { ok: true; value: T } | { ok: false; refusal: R }): T => {
    if (!done.ok) throw new Error(JSON.stringify(done.refusal))
    return done.value
  }
  const today = clock.today()
  async function opened(year: number, opensOn: string, closesOn: string): Promise<number> {
    const texts = { title: said(`round ${year}`), lead: said('lead'), once: 'address' as const, by: BY }
    const days = { opensOn: localDate(opensOn), closesOn: localDate(closesOn) }
    const id = must(await transact((tx) => acts.makeRound(tx, { ...texts, ...days, year })))
    const change = () => QUESTIONS
    must(await transact((tx) => acts.editQuestions(tx, { id, version: 1, by: BY, change })))
    const at = instant(`${opensOn}T00:00:00Z`)
    must(
      await transact((tx) =>
        acts.openRound(tx, seal, { id, version: 2, by: BY, at, departmentId: 'information' }),
      ),
    )
    return id
  }
  const answer = (roundId: number, n: number, text: string, on = today) =>
    transact((tx) =>
      acts.answerRound(tx, {
        roundId,
        answers: new Map([
          [1, { lines: { 0: [1] }, text: '' }],
          [2, { lines: {}, text }],
        ]),
        lang: 'ko',
        receipt: `${roundId} ${n}`,
        once: Buffer.from(`${roundId} ${n}`),
        today: on,
      }),
    )
  const running = await opened(2026, '2026-11-01', '2026-12-20')
  must(await answer(running, 1, noted('text in a round')))
  const ended = await opened(2025, '2025-03-01', '2025-03-20')
  for (let n = 1; n <= 5; n += 1)
    must(await answer(ended, n, n === 1 ? noted('text in an ended round') : '', localDate('2025-03-02')))
  await transact((tx) => acts.fileOpinion(tx, { text: noted('opinion'), lang: 'ko', receipt: 'x', today }))
  const ids = (await acts.opinionsOf(deps.look, 2025)).map((one) => one.id)
  const grouping = { year: 2025, ids, into: { title: 'group' }, by: BY }
  const id = must(await transact((tx) => acts.groupOpinions(tx, grouping)))
  const told = {
    title: 'group',
    decision: 'adopt' as const,
    reason: 'reason',
    reasonEn: 'reason',
    departmentId: 'information',
  }
  must(await transact((tx) => acts.decideGroup(tx, { id, version: 1, by: BY, today, ...told })))
  const doing = { id, version: 2, by: BY, today, done: 'done', doneOn: today }
  must(await transact((tx) => acts.noteDone(tx, doing)))
  must(
    await transact((tx) =>
      acts.closeYear(tx, { year: 2025, says: said('thanks'), departmentId: 'information', by: BY, today }),
    ),
  )
}
