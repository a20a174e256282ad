import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { afterAll, describe, expect, it } from 'vitest'
import { environment, readConfig } from '../src/kernel/config.ts'
import { connect } from '../src/kernel/db/connections.ts'

const folder = join(tmpdir(), `nurijip-load-${randomUUID().slice(0, 8)}`)
const run = (args: string[], env: Record<string, string> = {}) =>
  promisify(execFile)('bin/nurijip', ['load', ...args], {
    env: { ...process.env, NODE_ENV: '', DATA_DIR: folder, ...env },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )

describe('a large town for measurement', () => {
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
    rmSync(`${folder}.jsonl`, { force: true })
  })

  it('has as many petitions and postings as were asked for, however often it is made', async () => {
    writeFileSync(`${folder}.jsonl`, '{"title":"a\\u0000","content":"b"}\n{"title":"c","content":""}\n')
    const asked = ['--petitions', '4000', '--postings', '300', '--corpus', `${folder}.jsonl`, '--json']
    for (let times = 0; times < 2; times += 1)
      expect(JSON.parse((await run(asked)).stdout)).toEqual({ petitions: 4000, postings: 300 })
    const database = await connect(readConfig({ ...environment, NODE_ENV: '', DATA_DIR: folder }))
    const { rows } = await sql`select (select count(*) from petitions.petition) as petitions,
      (select count(*) from petitions.petition where stage = 'processing') as open,
      (select count(*) from petitions.register_entry) as shown,
      (select count(*) from boards.posting_entry) as postings,
      (select count(*) from search.document where kind = 'posting') as found`.execute(database.owner)
    await database.close()
    expect(rows).toEqual([{ petitions: 4000, open: 3000, shown: 3200, postings: 300, found: 300 }])
  })
  it('is refused in production, and what was not understood in one line', async () => {
    const secret = { NODE_ENV: 'production', SECRET_KEY: 'x'.repeat(44), SEED: 'none' }
    expect((await run(['--petitions', '1'], secret)).code).toBe(1)
    for (const args of [[], ['--petitions', 'many'], ['--petitions', '3000000']])
      expect((await run(args)).code, args.join(' ')).toBe(2)
    const none = await run(['--petitions', '1', '--corpus', '/nowhere.jsonl'])
    expect(none).toMatchObject({ code: 1 })
    expect(none.stderr.trim().split('\n')).toHaveLength(1)
  })
})
