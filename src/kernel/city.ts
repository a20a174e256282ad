import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Tx } from './db.ts'
import { SetupError } from './errors.ts'
import type { Lang } from './words.ts'

export type Text = Readonly<Record<Lang, string>>

/** A city is data: city/<name>/city.json. */
export interface City {
  readonly name: Text
  readonly homeName: Text
  readonly address: Text
  readonly phone: string
  readonly hours: Text
  /** Provisions above the ordinance, as they are numbered now: they move without a change of the program. */
  readonly laws: {
    /** On which the e-petition desk rests. */
    readonly petitionDesk: Text
    /** By which a kind that needs identity or papers may be opened online. */
    readonly openingOnline: Text
  }
  readonly managingDepartment: string
  /** A map that shows `{latitude}` and `{longitude}` at an address; without one the reader's own map program. */
  readonly map?: string
  /** What the home page leads to and shows beside what every city has; the pages module reads it. */
  readonly home?: {
    readonly tasks?: readonly { readonly title: Text; readonly says: Text; readonly href: string }[]
    /** Sections whose newest texts stand there, `news` unless said. */
    readonly lists?: readonly string[]
    /** The section of the calendar whose next events stand there. */
    readonly events?: string
  }
  /** Where fees are paid: bank, number, holder. */
  readonly account?: Text
  /** How the city's bank writes its statements; the petitions module reads it. */
  readonly statementLayouts?: readonly unknown[]
  /** Where weaknesses are reported: a `mailto:`, `tel:` or `https:` address. */
  readonly securityContact: string
  readonly policies: {
    /** How staff are named on public pages. Notices to a petitioner always carry the name. @law CPTA-ED 31 */
    readonly staffNameDisplay: 'full' | 'masked' | 'position'
    /** Paid text messages a month; beyond it mail takes over. */
    readonly smsPerMonth: number
    /** Days after which somebody must look again whether a page is still right. */
    readonly checkPagesEveryDays: number
    /** Days for which notices are posted at least, by their kind; the pages module reads it. @law APA 43 @law APA 46(3) */
    readonly leastNoticeDays: Readonly<
      Record<'legislation' | 'administrative' | 'service' | 'recruitment' | 'bid', number>
    >
    /** Days from filing to the last day to pay a fee, 7 unless said; passing it closes nothing. */
    readonly payWithinDays?: number
    /** What becomes of the fee of a petition without outcome, where it is not our reading; the petitions module reads it. */
    readonly feeWithoutOutcome?: Readonly<Record<string, unknown>>
    /** Days that counsel is kept after it is over, 365 unless said; then who asked is erased. @law PIPA 21 */
    readonly keepCounselDays?: number
    /** Days for which a text that is removed after its posting period can be had back, 30 unless said. @article 6(1) */
    readonly keepEndedDays?: number
    /** Months after the end of a contract that what its people asked for is kept, 24 unless said, 12 at least. @law PIPA 29 */
    readonly contractLogMonths?: number
    /** Who looks at files that no program can read, locked or scanned: a second person unless said. @article 17(1) */
    readonly unreadableFiles?: 'second-person' | 'told'
    /** Months that the record of a verified identity is kept after the account closed, 6 unless said. @law ICNA 44-5(1)1 */
    readonly identityRecordMonths?: number
    /** Days between two changes of a citizen's nickname, 30 unless said. */
    readonly nicknameDays?: number
    /** Petitioners are told on receipt that they can follow it online, and get no notice every 30 days. @law CPTA-ED 23 */
    readonly dropsProgressNotices?: boolean
    /** The post of the first petition examiner; afterwards designation and release decide. @law CPTA-ED 11(4) */
    readonly examinerPost?: string
    /** Ids of departments so far from the petition desk that hand-over may take three hours. @law CPTA-ED 13(1) */
    readonly distantDepartments?: readonly string[]
    /** Days and posts of removal from boards, where they are not our reading; the boards module reads it. @article 6(2) */
    readonly removal?: {
      readonly objectionDays?: number
      readonly objectionWorkingDays?: number
      readonly removedKeepDays?: number
      readonly withdrawnKeepDays?: number
      readonly blockRequestKeepDays?: number
      readonly secondPosts?: readonly string[]
      readonly repeatsWeek?: 'calendar' | 'seven-days'
    }
    /** The post that decides which department keeps a petition handed over again and again; it has `petition-desk`. */
    readonly coordinatingPost: string
  }
}

const FOLDER = join(import.meta.dirname, '../../city')

/** Reads one of the city's files. @throws SetupError it is missing or is no JSON */
export function readCityFile<T>(city: string, file: string): T {
  const path = join(FOLDER, city, file)
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as T
  } catch (error) {
    throw new SetupError(`city/${city}/${file}: ${(error as Error).message}`)
  }
}

/** The texts of one of the city's folders, by file name. A folder that is not there has none. */
export function readCityFolder(city: string, folder: string): { name: string; text: string }[] {
  const path = join(FOLDER, city, folder)
  if (!existsSync(path)) return []
  return readdirSync(path)
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(path, name), 'utf8') }))
}

/**
 * Runs `bringIn` when the city's folder is not what it was when it last ran, or when this is another city.
 *
 * @returns whether it ran
 */
export async function whenCityChanged(tx: Tx, city: string, bringIn: () => Promise<void>): Promise<boolean> {
  const fingerprint = fingerprintOf(city)
  const known = await tx.selectFrom('city.loaded').select('fingerprint').executeTakeFirst()
  if (known?.fingerprint === fingerprint) return false
  await bringIn()
  await tx
    .insertInto('city.loaded')
    .values({ fingerprint })
    .onConflict((on) => on.column('one').doUpdateSet({ fingerprint }))
    .execute()
  return true
}

function fingerprintOf(city: string): string {
  const hash = createHash('sha256').update(city)
  const files = readdirSync(join(FOLDER, city), { recursive: true, withFileTypes: true }).filter((one) =>
    one.isFile(),
  )
  for (const path of files.map((one) => join(one.parentPath, one.name)).toSorted())
    hash.update(path.slice(FOLDER.length)).update(readFileSync(path))
  return hash.digest('hex')
}
