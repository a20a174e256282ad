import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AppDeps } from '../src/app.ts'
import { createFrames } from '../src/frame.ts'
import { type City, readCityFile } from '../src/kernel/city.ts'
import { clockFrom } from '../src/kernel/clock.ts'
import { PORT } from '../src/kernel/cluster.ts'
import { loadKeys } from '../src/kernel/crypto.ts'
import { endAct } from '../src/kernel/db/end-act.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { folderOfDocuments } from '../src/kernel/documents.ts'
import { openDatabase, type Role, ROLES } from '../src/kernel/db.ts'
import { openFiles } from '../src/kernel/files.ts'
import { CITY, TEST_SECRET } from './names.ts'

/** What a process of its own works with, in the database of a test town and at a moment that stands still. */
export async function childTown(host: string, database: string, at: string): Promise<AppDeps> {
  const open = (role: Role, max: number) =>
    openDatabase({ host, port: PORT, database, user: ROLES[role] }, max)
  const look = open('app', 8)
  const read = open('public', 1)
  const clock = clockFrom(() => Date.parse(at))
  const seal = await loadKeys(look, [TEST_SECRET])
  const city = readCityFile<City>(CITY, 'city.json')
  return {
    siteUrl: 'http://localhost',
    production: false,
    city,
    clock,
    read,
    look,
    transact: transactor(look, { beforeCommit: [endAct], afterCommit: [] }),
    seal,
    vault: open('credentials', 1),
    documents: folderOfDocuments(join(tmpdir(), `nurijip-records-${database}`)),
    files: await openFiles({
      storageUrl: undefined,
      dataDir: join(tmpdir(), `nurijip-files-${database}`),
      seal,
    }),
    frame: createFrames({ city, cityFolder: CITY, read, clock }),
  }
}
