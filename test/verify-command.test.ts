import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dailyHeads, publishHeads } from '../src/kernel/audit/daily-heads.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { environment, readConfig } from '../src/kernel/config.ts'
import { connect } from '../src/kernel/db/connections.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { addDays } from '../src/kernel/time.ts'

const folder = join(tmpdir(), `nurijip-verify-${randomUUID().slice(0, 8)}`)
const settings = { ...environment, NODE_ENV: '', SEED: 'none', DATA_DIR: join(folder, 'data') }
const start = (program: string, args: string[]) =>
  promisify(execFile)(program, args, { env: settings }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
const run = (...args: string[]) => start('bin/nurijip', args)
const at = (name: string) => join(folder, name)

describe('the audit chain on the command line', () => {
  let database: Awaited<ReturnType<typeof connect>>
  beforeAll(async () => {
    mkdirSync(folder)
    await run('migrate')
    // the commands join the database that this holds open
    database = await connect(readConfig(settings))
    await run('keys', 'rotate')
    const { owner } = database
    const transact = transactor(owner, { beforeCommit: [], afterCommit: [] })
    await transact((tx) => publishHeads(tx, addDays(systemClock.today(), 1)))
    const heads = (await dailyHeads(owner)).map((one) => ({
      day: one.day,
      event: one.eventId,
      hash: one.hash.toString('hex'),
    }))
    writeFileSync(at('heads.json'), JSON.stringify({ heads }))
  })
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('lists the keys that sign, and rotates them', async () => {
    const before = (await run('keys', 'list')).stdout.trim().split('\n')
    expect(before.at(0)).toMatch(/^[0-9a-f]{32} \S+Z in use$/)
    const after = await run('keys', 'rotate', '--json')
    const keys = after.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { until: string | null })
    expect(keys).toHaveLength(before.length + 1)
    expect(keys.map((one) => one.until === null)).toEqual([true, ...before.map(() => false)])
    for (const wrong of [[], ['revoke'], ['list', 'x']])
      expect(await run('keys', ...wrong)).toMatchObject({ code: 2, stdout: '' })
  })

  it('exports the chain for the program that checks it, readable for its owner alone', async () => {
    expect(await run('verify', '--export', at('chain.jsonl'))).toMatchObject({ code: 0 })
    expect(statSync(at('chain.jsonl')).mode & 0o777).toBe(0o600)
    const program = 'docs/tools/verify-receipt.mjs'
    const checked = await start(process.execPath, [program, '--chain', at('chain.jsonl'), at('heads.json')])
    expect(checked).toMatchObject({ code: 0, stdout: expect.stringMatching(/^TRUE: \d+ events/) })
    const lines = readFileSync(at('chain.jsonl'), 'utf8').trim().split('\n').length
    expect((await run('verify', '--json')).stdout).toContain(`"events":${lines}`)
  })

  it('compares with heads that somebody kept, and refuses a file that has none', async () => {
    expect(await run('verify', '--heads', at('heads.json'))).toMatchObject({ code: 0 })
    const kept = JSON.parse(readFileSync(at('heads.json'), 'utf8')) as { heads: { event: number }[] }
    const later = { heads: kept.heads.map((one) => ({ ...one, event: one.event + 1000 })) }
    writeFileSync(at('later.json'), JSON.stringify(later))
    expect(await run('verify', '--heads', at('later.json'))).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^chain broken at event \d+: cut-off\n$/),
    })
    writeFileSync(at('none.json'), '[]')
    for (const name of ['none.json', 'missing.json'])
      expect(await run('verify', '--heads', at(name))).toMatchObject({
        code: 1,
        stdout: '',
        stderr: expect.stringMatching(/^nurijip: --heads .*: not a file of heads.*\n$/),
      })
    expect(await run('verify', '--heads')).toMatchObject({ code: 2, stdout: '' })
    expect(await run('verify', '--export', join(at('none.json'), 'x'))).toMatchObject({ code: 1, stdout: '' })
  })

  it('names the first broken link', async () => {
    await sql`update audit.event set actor = 'staff:1' where id = 1`.execute(database.owner)
    expect(await run('verify')).toMatchObject({ code: 1, stdout: 'chain broken at event 1: changed\n' })
  })
})
