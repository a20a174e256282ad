import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { TestProject } from 'vitest/node'
import { JOBS } from '../src/timetable.ts'
import { openCluster, OWNER, PORT } from '../src/kernel/cluster.ts'
import { environment, readConfig } from '../src/kernel/config.ts'
import { openDatabase } from '../src/kernel/db.ts'
import { migrate } from '../src/kernel/db/migrate.ts'
import { installJobs } from '../src/kernel/jobs.ts'
import { TEMPLATE } from './names.ts'
import { seedTemplate } from './template.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the suite's PostgreSQL listens. */
    host: string
  }
}

/** Runs once, before all test files: one private cluster, migrated once. */
export default async function setup(project: TestProject) {
  const folder = join(tmpdir(), `nurijip-test-${randomUUID().slice(0, 8)}`)
  const { pgBinaries } = readConfig({ ...environment, DATA_DIR: `${folder}-data`, NODE_ENV: 'test' })
  const cluster = await openCluster(folder, { prefer: pgBinaries })
  const at = { host: cluster.host, port: PORT, user: OWNER }

  const server = openDatabase({ ...at, database: 'postgres' })
  await sql`create database ${sql.id(TEMPLATE)}`.execute(server)
  const town = openDatabase({ ...at, database: TEMPLATE })
  await migrate(town)
  await installJobs(town, JOBS)
  await seedTemplate(cluster.host)
  await Promise.all([server.destroy(), town.destroy()])

  project.provide('host', cluster.host)
  return async () => {
    await cluster.close()
    await rm(folder, { recursive: true, force: true })
    await rm(`${folder}-data`, { recursive: true, force: true })
  }
}
