import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { OWNER, PORT } from '../src/kernel/cluster.ts'
import { openDatabase, ROLES } from '../src/kernel/db.ts'
import { endAct } from '../src/kernel/db/end-act.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { TEMPLATE } from './names.ts'

/** A database of the file's own, so that test files run side by side. It goes with the cluster. */
export async function openTestDatabase() {
  const at = { host: inject('host'), port: PORT, database: await copyOfTemplate() }
  const owner = openDatabase({ ...at, user: OWNER }, 4)
  const app = openDatabase({ ...at, user: ROLES.app }, 6)
  const read = openDatabase({ ...at, user: ROLES.public }, 4)
  const vault = openDatabase({ ...at, user: ROLES.credentials }, 2)
  return {
    at,
    owner,
    app,
    read,
    vault,
    transact: transactor(app, { beforeCommit: [endAct], afterCommit: [] }),
    close: async () => {
      await Promise.all([owner.destroy(), app.destroy(), read.destroy(), vault.destroy()])
    },
  }
}

async function copyOfTemplate(): Promise<string> {
  const name = `town_${randomUUID()}`
  const server = openDatabase({ host: inject('host'), port: PORT, user: OWNER, database: 'postgres' }, 1)
  await sql`create database ${sql.id(name)} template ${sql.id(TEMPLATE)}`.execute(server)
  await server.destroy()
  return name
}
