import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { spawn } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ACCOUNT } from './cluster/account.ts'
import { answers, isAlive } from './cluster/server.ts'
import { openCluster } from './cluster.ts'
import { environment } from './config.ts'

const prefer =
  environment['PG_BINARIES'] === 'npm' || environment['PG_BINARIES'] === 'debian'
    ? environment['PG_BINARIES']
    : undefined

describe('Article 3(4): a private cluster', () => {
  let folder: string
  beforeEach(() => {
    folder = join(tmpdir(), `nurijip-cluster-${randomUUID().slice(0, 8)}`)
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const lock = () => join(folder, 'postmaster.pid')
  const server = async () => Number((await readFile(lock(), 'utf8')).split('\n')[0])

  it('is joined while it runs, and outlives every program but its keeper', async () => {
    const keeper = await openCluster(folder, { prefer })
    const first = await server()
    const guest = await openCluster(folder, { prefer })
    await guest.close()
    expect(await server()).toBe(first)
    await keeper.close()
    expect(existsSync(lock())).toBe(false)
  })

  it('passes to the next program when its keeper was killed', async () => {
    await openCluster(folder, { prefer })
    await writeFile(join(folder, 'keeper.pid'), '0')
    const heir = await openCluster(folder, { prefer })
    await heir.close()
    expect(existsSync(lock())).toBe(false)
  })

  it('is started again when it was killed, for the program that keeps it', async () => {
    const cluster = await openCluster(folder, { prefer })
    await cluster.keep()
    const killed = await server()
    process.kill(killed, 'SIGKILL')
    for (let tries = 0; tries < 200 && isAlive(killed); tries += 1) await sleep(20)
    expect(isAlive(killed), 'the fault landed').toBe(false)
    const now = () => server().catch(() => killed)
    for (let tries = 0; tries < 600 && ((await now()) === killed || !(await answers(folder))); tries += 1)
      await sleep(50)
    expect(await answers(folder)).toBe(true)
    expect(await server()).not.toBe(killed)
    await cluster.close()
  })

  it('refuses a folder that another live process holds', async () => {
    const cluster = await openCluster(folder, { prefer })
    await cluster.close()
    const other = spawn('sleep', ['60'], ACCOUNT)
    await writeFile(lock(), `${other.pid}\n${folder}\n`)
    await expect(openCluster(folder, { prefer })).rejects.toThrow(`PID ${other.pid}`)
    other.kill()
  })

  it('says in one line that a path is too long for a socket', async () => {
    await expect(openCluster(`/tmp/${'x'.repeat(120)}`, { prefer })).rejects.toThrow(/^DATA_DIR is too long/)
  })
})
