import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp, type AppDeps } from '../src/app.ts'
import { createFrames } from '../src/frame.ts'
import { type City, readCityFile } from '../src/kernel/city.ts'
import { clockFrom } from '../src/kernel/clock.ts'
import { loadKeys } from '../src/kernel/crypto.ts'
import { folderOfDocuments } from '../src/kernel/documents.ts'
import { openFiles, virusScan } from '../src/kernel/files.ts'
import { loadAssets } from '../src/kernel/http/assets.ts'
import { instant } from '../src/kernel/time.ts'
import { browserOf } from './cookies.ts'
import { asCitizen, type SomeCitizen } from './citizen.ts'
import { asPost } from './staff.ts'
import { openTestDatabase } from './database.ts'
import { CITY, TEST_SECRET } from './names.ts'

/**
 * A town of a test file's own. Its clock stands at Tuesday 24 November 2026, 10:00 in Seoul, until the
 * test moves it.
 */
export async function openTown({
  at = '2026-11-24T10:00:00+09:00',
  clamdUrl,
}: {
  at?: string
  clamdUrl?: string
} = {}) {
  const database = await openTestDatabase()
  let now = Date.parse(at)
  const clock = clockFrom(() => now)
  const city = readCityFile<City>(CITY, 'city.json')
  const seal = await loadKeys(database.app, [TEST_SECRET])
  const documentsFolder = join(tmpdir(), `nurijip-records-${database.at.database}`)
  const filesFolder = join(tmpdir(), `nurijip-files-${database.at.database}`)
  const deps: AppDeps = {
    siteUrl: 'http://localhost',
    production: false,
    city,
    clock,
    read: database.read,
    look: database.app,
    transact: database.transact,
    seal,
    vault: database.vault,
    documents: folderOfDocuments(documentsFolder),
    files: await openFiles({ storageUrl: undefined, dataDir: filesFolder, seal }),
    scan: virusScan(clamdUrl),
    frame: createFrames({ city, cityFolder: CITY, read: database.read, clock }),
  }
  const app = createApp(deps, { assets: loadAssets([], []) })
  await app.ready()
  return {
    ...database,
    db: database.owner,
    deps,
    app,
    clock,
    seal,
    documentsFolder,
    filesFolder,
    /** Sets the clock, to a moment with its zone. */
    setClock(text: string) {
      now = Date.parse(instant(text))
    },
    asStranger: () => browserOf(app),
    /** A browser signed in as the holder of a post; a vacant one is given to somebody new. */
    asPost: (postId: string) => asPost({ deps, app }, postId),
    /** A browser signed in as a citizen of the forum; verified unless said otherwise. */
    asCitizen: (some?: SomeCitizen) => asCitizen({ deps, app }, some),
    async close() {
      await app.close()
      await database.close()
      rmSync(documentsFolder, { recursive: true, force: true })
      rmSync(filesFolder, { recursive: true, force: true })
    },
  }
}
export type Town = Awaited<ReturnType<typeof openTown>>
