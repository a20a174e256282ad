import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { environment, readConfig } from '../src/kernel/config.ts'
import { connect } from '../src/kernel/db/connections.ts'

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

/** What a board shows, by the key that each posting came with. */
async function held(board: string) {
  const database = await connect(readConfig({ ...environment, NODE_ENV: '', DATA_DIR: folder }))
  const rows = await database.owner
    .selectFrom('boards.posting_entry as entry')
    .innerJoin('boards.posting', 'boards.posting.id', 'entry.id')
    .select(['source_key', 'entry.title', 'entry.body', 'entry.posted_on'])
    .where('entry.board_id', '=', board)
    .execute()
  await database.close()
  return new Map(rows.map(({ source_key: key, ...rest }) => [key, rest]))
}

describe('Article 13: postings of another system', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('are refused line by line in plain words, and an unknown board in one line', async () => {
    const file = `${folder}.jsonl`
    writeFileSync(
      file,
      '{"id":"1","title":"a\\u0000b","content":"\\ud800","begin":"2019-04-01"}\nnot json\n{"id":"2","title":1}\n\n',
    )
    const loaded = await run('import', 'postings', file, '--board', 'free')
    expect(loaded.stdout.trim()).toBe('new 1, already there 0, refused 2')
    expect(loaded.stderr).toMatch(/line 2: not a posting/)
    expect(await run('import', 'postings', file, '--board', 'none')).toMatchObject({ code: 1 })
    rmSync(file)
  }, 180_000)

  it('keep line and paragraph separators that stand raw in a text, with any end of line', async () => {
    const file = `${folder}-separators.jsonl`
    const body = 'one\u2028two\u2029three\u0085four'
    const line = (id: string) => `{"id":"${id}","title":"${body}","content":"${body}","begin":"2019-04-01"}`
    writeFileSync(file, `${line('raw-1')}\r\n${line('raw-2')}\n${line('raw-3')}`)
    const loaded = await run('import', 'postings', file, '--board', 'free')
    expect(loaded.stdout.trim()).toBe('new 3, already there 0, refused 0')
    const there = await held('free')
    for (const id of ['raw-1', 'raw-2', 'raw-3'])
      expect(there.get(id)).toEqual({ title: body, body, posted_on: '2019-04-01' })
    rmSync(file)
  })

  it('may begin with a byte order mark, plain or compressed', async () => {
    const text = (id: string) => `\uFEFF{"id":"${id}","title":"\uFEFFt","content":"c"}\n`
    const [plain, packed] = [`${folder}-bom.jsonl`, `${folder}-bom.jsonl.gz`]
    writeFileSync(plain, text('bom-1'))
    writeFileSync(packed, gzipSync(text('bom-2')))
    for (const file of [plain, packed]) {
      const loaded = await run('import', 'postings', file, '--board', 'free')
      expect(loaded.stdout.trim()).toBe('new 1, already there 0, refused 0')
      rmSync(file)
    }
    expect((await held('free')).get('bom-1')?.title).toBe('\uFEFFt')
  })

  it('are refused, by the number of their line, with an id over 200 characters or a begin that is no day', async () => {
    const file = `${folder}-refused.jsonl`
    const [longest, tooLong] = ['가'.repeat(199) + '😀', '가'.repeat(201)]
    const days = [
      '2019-02-29',
      '2019-13-01',
      '2019-4-1',
      '2019-04-01 10:00',
      'soon',
      '',
      '0000-01-01',
      20190401,
    ]
    const line = (id: string, begin?: unknown) => JSON.stringify({ id, title: 't', content: 'c', begin })
    const lines = [
      line(longest, '2020-02-29'),
      '',
      line(tooLong),
      ...days.map((day, n) => line(`day-${n}`, day)),
    ]
    writeFileSync(file, [...lines, line('no-day'), line('null-day', null)].join('\n'))
    const loaded = await run('import', 'postings', file, '--board', 'free')
    expect(loaded.code).toBe(0)
    expect(loaded.stdout.trim()).toBe('new 3, already there 0, refused 9')
    expect(loaded.stderr.trim().split('\n')).toEqual([
      'line 3: id is longer than 200 characters',
      ...days.map((_, n) => `line ${n + 4}: begin is not a day of the calendar, such as 2026-11-24`),
      '3 loaded',
    ])
    const there = await held('free')
    expect(there.get(longest)?.posted_on).toBe('2020-02-29')
    expect([there.has(tooLong), there.has('day-0'), there.has('no-day')]).toEqual([false, false, true])
    rmSync(file)
  })

  it('go to the board that --board names, before or after FILE', async () => {
    const file = `${folder}-board.jsonl`
    writeFileSync(file, '{"id":"order","title":"t","content":"c"}\n')
    const orders = [
      ['postings', '--board', 'free', file],
      ['postings', file, '--board', 'free'],
      ['--board', 'free', '--json', 'postings', file],
      ['postings', '--board=free', file, '--json'],
    ]
    const said: string[] = []
    for (const args of orders) said.push((await run('import', ...args)).stdout.trim())
    const again = JSON.stringify({ new: 0, alreadyThere: 1, refused: 0 })
    const [first, second] = ['new 1, already there 0, refused 0', 'new 0, already there 1, refused 0']
    expect(said).toEqual([first, second, again, again])
    const wrong = [
      ['postings', file],
      ['postings', '--board', 'free'],
      ['postings', file, '--board'],
      ['postings', file, file, '--board', 'free'],
      ['postings', file, '--board', 'free', '--bord'],
      [file, '--board', 'free'],
    ]
    for (const args of wrong) {
      const { code, stderr } = await run('import', ...args)
      expect({ code, usage: stderr.startsWith('usage: nurijip import') }).toEqual({ code: 2, usage: true })
    }
    rmSync(file)
  })

  it('load nothing of a file that cannot be read to its end, and say why in one line', async () => {
    const lines = Array.from({ length: 500 }, () => {
      const id = randomUUID()
      return `{"id":"cut-${id}","title":"${id}","content":"${id}"}\n`
    })
    const whole = gzipSync(lines.join(''))
    const damaged = Buffer.from(whole)
    damaged.writeUInt32LE(0, whole.length - 8)
    mkdirSync(`${folder}-files/folder.gz`, { recursive: true })
    const cases: [name: string, holds: Buffer | string | undefined, why: string][] = [
      ['none.jsonl', undefined, 'there is no file FILE'],
      ['none.gz', undefined, 'there is no file FILE'],
      ['.', undefined, 'FILE is a folder, not a file'],
      ['folder.gz', undefined, 'FILE is a folder, not a file'],
      ['cut.gz', whole.subarray(0, -1000), 'FILE is cut off: its gzip data breaks off before the end'],
      ['empty.gz', '', 'FILE is cut off: its gzip data breaks off before the end'],
      ['plain.gz', lines.join(''), 'FILE is damaged or not gzip'],
      ['damaged.gz', damaged, 'FILE is damaged or not gzip'],
      ['plain.gz/none', undefined, 'there is no file FILE'],
    ]
    for (const [name, holds, why] of cases) {
      const file = `${folder}-files/${name}`
      if (holds !== undefined) writeFileSync(file, holds)
      const { code, stdout, stderr } = await run('import', 'postings', file, '--board', 'free')
      expect({ code, stdout, stderr }, name).toEqual({
        code: 1,
        stdout: '',
        stderr: `nurijip: ${why.replace('FILE', file)}\n`,
      })
    }
    expect([...(await held('free')).keys()].filter((key) => key?.startsWith('cut-'))).toEqual([])
    rmSync(`${folder}-files`, { recursive: true })
  })

  it('come once, 2,442 real texts of citizens, word for word, however often they are loaded', async ({
    skip,
  }) => {
    skip(!existsSync(CORPUS), `needs ${CORPUS}, which is not here`)
    const first = await run('import', 'postings', CORPUS, '--board', 'petitions-archive')
    expect(first.stdout.trim()).toBe('new 2442, already there 0, refused 0')
    const second = await run('import', 'postings', CORPUS, '--board', 'petitions-archive')
    expect(second.stdout.trim()).toBe('new 0, already there 2442, refused 0')

    const lines = gunzipSync(readFileSync(CORPUS)).toString().trimEnd().split('\n')
    const there = await held('petitions-archive')
    expect([lines.length, there.size]).toEqual([2442, 2442])
    // by id alone: the texts are people's own and stay out of the report
    const different = lines
      .map((line) => JSON.parse(line) as Record<'id' | 'title' | 'content' | 'begin', string>)
      .filter(({ id, title, content, begin }) => {
        const posting = there.get(id)
        return posting?.title !== title || posting.body !== content || posting.posted_on !== begin
      })
      .map(({ id }) => id)
    expect(different).toEqual([])
  }, 120_000)
})
