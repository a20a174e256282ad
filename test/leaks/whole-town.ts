import { publishHeads } from '../../src/kernel/audit/daily-heads.ts'
import { systemClock } from '../../src/kernel/clock.ts'
import { addDays } from '../../src/kernel/time.ts'
import { accounts } from '../../src/modules/accounts/index.ts'
import { departments } from '../../src/modules/departments/index.ts'
import { documentOf, pages } from '../../src/modules/pages/index.ts'
import { petitions } from '../../src/modules/petitions/index.ts'
import { JOBS } from '../../src/timetable.ts'
import { appointSomebody } from '../staff.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'
import { joinedCitizens, plantForCitizens } from './drive-citizens.ts'
import { declined, givenBack, longWay, transferred, visited } from './drive.ts'
import { objected, photographed } from './drive-after.ts'
import { dialogued } from './drive-dialogue.ts'
import { asked, satisfied } from './drive-opinions.ts'
import { atCounter, counsel, ofTheOffice, withFee } from './drive-others.ts'
import { contracted, draftOfSite } from './drive-items.ts'
import { ofTheLibrary } from './drive-pages.ts'
import { DESK, petitionsOf } from './petitioner.ts'
import { writeOnBoards } from './drive-boards.ts'
import { plantBehindThePages } from './plant.ts'

const BY = { id: 'system:test', from: 'test' }
const POSTS = [
  DESK,
  'roads-1',
  'roads-head',
  'parks-1',
  'audit-1',
  'waste-1',
  'civil-affairs-1',
  'civil-affairs-head',
  'information-head',
  'mayor-1',
  'mayor-2',
  'mayor-secretary',
]

/** Somebody in an office whose name and address are canaries. @returns the staff id */
async function somebodyNamed({ deps }: Town, aviary: Aviary, postId: string): Promise<number> {
  const at = deps.clock.now()
  const word = (label: string) => aviary.word(label, '', 'officers')
  return deps.transact(async (tx) => {
    const added = await accounts.addStaff(tx, {
      employeeNo: word('employee number'),
      name: word('staff name'),
      email: `${word('staff email')}@example.kr`,
      by: BY,
      at,
    })
    if (!added.ok) throw new Error(added.refusal)
    const place = { staffId: added.value, postId, fromOn: deps.clock.today(), by: BY, at, city: deps.city }
    const appointed = await departments.appoint(tx, place)
    if (!appointed.ok) throw new Error(appointed.refusal)
    return added.value
  })
}

/** News, a posting, a day of the record: what there is to read beside petitions. */
async function publishOthers(town: Town): Promise<void> {
  const at = town.deps.clock.now()
  const text = { title: '소식', document: documentOf('내용') }
  await town.transact((tx) =>
    pages.bringIn(tx, {
      section: 'news',
      type: 'news',
      departmentId: 'roads',
      provider: { ko: '담당자', en: 'officer' },
      phone: '031-324-0000',
      checkedOn: town.deps.clock.today(),
      texts: { ko: text, en: { ...text, title: 'News' } },
      by: BY,
      at,
    }),
  )
  await writeOnBoards(town)
  await town.transact((tx) => publishHeads(tx, addDays(systemClock.today(), 1)))
}

/** A town in which everything was done once, with a canary in every field. */
export async function fillTown(town: Town, aviary: Aviary) {
  for (const post of POSTS) await appointSomebody(town.deps, post)
  await town.transact((tx) =>
    petitions.acts.counsel.designate(tx, {
      role: 'counselor',
      fieldId: 'roads',
      postId: 'roads-1',
      fromOn: town.clock.today(),
      untilOn: null,
      documentNo: '민원여권과-1',
      ground: aviary.text('ground', '', 'officers'),
      by: BY,
      at: town.clock.now(),
    }),
  )
  const acts = petitionsOf(town, aviary)
  const cases = {
    A: await longWay(town, acts),
    B: await givenBack(acts),
    D: await declined(acts),
    G: await visited(acts),
    T: await transferred(acts),
    F: await withFee(town, aviary, acts),
    O: await objected(acts),
    P: await photographed(town, aviary, acts),
  }
  const counter = await atCounter(town, aviary)
  const askers = await counsel(town, aviary)
  await ofTheOffice(town, aviary)
  await satisfied(town, aviary)
  await asked(town, aviary)
  await ofTheLibrary(town, aviary)
  await draftOfSite(town, aviary)
  await contracted(town, aviary)
  await dialogued(town, aviary)
  await plantForCitizens(town, aviary, await joinedCitizens(town, aviary))
  for (const job of JOBS) if (job.cron !== undefined) await job.run(town.deps, {})
  await publishOthers(town)
  await plantBehindThePages(town, aviary, await somebodyNamed(town, aviary, 'parks-2'))
  const numbers = [...Object.values(cases).map((one) => one.number), counter]
  return { cases, numbers, askers, own: acts.own }
}
