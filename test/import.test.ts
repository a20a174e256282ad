import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'

const CORPUS = '../shared/data/petitions.jsonl.gz'
const folder = join(tmpdir(), `nurijip-import-${randomUUID().slice(0, 8)}`)
const run = (...args: string[]) =>
  promisify(execFile)('bin/nurijip', args, {
    env: { ...process.env, NODE_ENV: '', DATA_DIR: folder },
    maxBuffer: 1 << 26,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )

describe('Article 13: postings of another system', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are refused line by line in plain words, and an unknown board or file in one line', async () => {
    const file = `${folder}.jsonl`
    writeFileSync(
      file,
      '{"id":"1","title":"a\\u0000b","content":"\\ud800","begin":"2019-04-01"}\nnot json\n{"id":"2","title":1}\n\n',
    )
    const loaded = await run('import', 'postings', file, '--board', 'free')
    expect(loaded.stdout.trim()).toBe('new 1, already there 0, refused 2')
    expect(loaded.stderr).toMatch(/line 2: not a posting/)
    expect(await run('import', 'postings', file, '--board', 'none')).toMatchObject({ code: 1 })
    const missing = await run('import', 'postings', '/none', '--board', 'free')
    expect(missing.code).toBe(1)
    expect(missing.stderr.trim().split('\n')).toHaveLength(1)
    rmSync(file)
  })

  it.skipIf(!existsSync(CORPUS))(
    'come once, 2,442 real texts of citizens, however often they are loaded [needs ../shared]',
    async () => {
      const first = await run('import', 'postings', CORPUS, '--board', 'petitions-archive')
      expect(first.stdout.trim().split('\n').at(-1)).toBe('new 2442, already there 0, refused 0')
      const second = await run('import', 'postings', CORPUS, '--board', 'petitions-archive')
      expect(second.stdout.trim().split('\n').at(-1)).toBe('new 0, already there 2442, refused 0')
    },
    120_000,
  )
})
