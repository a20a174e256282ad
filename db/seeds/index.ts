import { touch } from '../../src/kernel/cache.ts'
import { readCityFile, readCityFolder, whenCityChanged } from '../../src/kernel/city.ts'
import type { Tx } from '../../src/kernel/db.ts'
import { seedHolidays } from '../../src/kernel/holidays.ts'
import { type BoardOfCity, boards } from '../../src/modules/boards/index.ts'
import { type DepartmentOfCity, departments } from '../../src/modules/departments/index.ts'
import { dialogue, type DialogueOfCity } from '../../src/modules/dialogue/index.ts'
import { pages, type SectionOfCity } from '../../src/modules/pages/index.ts'
import {
  type ApprovalPolicy,
  type CounselField,
  type KindOfCity,
  petitions,
} from '../../src/modules/petitions/index.ts'
import { search } from '../../src/modules/search/index.ts'
import type { SeedContext } from './context.ts'

/** What the city's folder and the gazette say. Runs at every start; writes only what has changed. */
export async function seedReference(tx: Tx, { city, cityFolder, clock }: SeedContext): Promise<void> {
  await seedHolidays(tx)
  const list = readCityFile<DepartmentOfCity[]>(cityFolder, 'departments.json')
  const said = { list, city, at: clock.now() }
  const hasChanged = await whenCityChanged(tx, cityFolder, async () => {
    await departments.saveDepartments(tx, said)
    await boards.saveBoards(tx, readCityFile<BoardOfCity[]>(cityFolder, 'boards.json'))
    await petitions.saveKinds(tx, readCityFile<KindOfCity[]>(cityFolder, 'kinds.json'), clock.now())
    const fields = readCityFile<CounselField[]>(cityFolder, 'counsel.json')
    await petitions.saveCounselFields(tx, fields, clock.today())
    await dialogue.saveDialogue(tx, readCityFile<DialogueOfCity>(cityFolder, 'dialogue.json'), clock.today())
    await petitions.saveApprovalPolicy(tx, readCityFile<ApprovalPolicy>(cityFolder, 'approvals.json'))
    await pages.saveSections(tx, readCityFile<SectionOfCity[]>(cityFolder, 'sections.json'))
    const texts = readCityFolder(cityFolder, 'pages').map((one) => pages.readCityText(one.name, one.text))
    await pages.savePages(tx, texts, clock.now())
    await search.bringIn(tx, readCityFile<string[][]>(cityFolder, 'synonyms.json'))
    touch(tx, 'frame')
  })
  if (!hasChanged) await departments.closeLeftPosts(tx, said)
  await petitions.seedExaminer(tx, city.policies.examinerPost, clock.now())
}
