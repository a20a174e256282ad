import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect } from '../src/kernel/db/connections.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { transactor } from '../src/kernel/db/transact.ts'
import { startSession } from '../src/kernel/session.ts'
import { environment, readConfig } from '../src/kernel/config.ts'

const folder = join(tmpdir(), `nurijip-staff-${randomUUID().slice(0, 8)}`)
const settings = { ...environment, NODE_ENV: '', SEED: 'none', DATA_DIR: join(folder, 'data') }
const run = (args: string[], more: Record<string, string> = {}) =>
  promisify(execFile)('bin/nurijip', args, { env: { ...settings, ...more } }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
const linesOf = (text: string) => text.trim().split('\n')
const HEADER = 'employee_no,name,email,post,from_on,action'

describe('Article 5(2): staff on the command line', () => {
  let database: Awaited<ReturnType<typeof connect>>
  beforeAll(async () => {
    mkdirSync(folder)
    await run(['migrate'])
    // the commands join the database that this holds open
    database = await connect(readConfig(settings))
  })
  afterAll(async () => {
    await database.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('adds a person to a post, and prints the secrets once', async () => {
    const added = await run(['staff', 'add', '100', '김하늘', 'Kim@Example.kr', 'roads-1', '--json'])
    expect(added).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(added.stdout)).toMatchObject({
      employeeNo: '100',
      password: expect.stringMatching(/^(?:\w{4}-){3}\w{4}$/),
      otpauthUri: expect.stringContaining('otpauth://totp/'),
    })
    expect((await run(['staff', 'list'])).stdout).toMatch(/^100 +active +김하늘 <kim@example\.kr>/)
  })

  it.each([
    [['1 2', '이서준', 'a@example.kr', 'roads-2'], /employee number/],
    [['101', ' ', 'a@example.kr', 'roads-2'], /the name is missing/],
    [['101', '이서준', 'nowhere', 'roads-2'], /no e-mail address/],
    [['101', '이서준', 'kim@example.kr', 'roads-2'], /somebody else has this e-mail address/],
    [['101', '이서준', 'a@example.kr', 'roads-99'], /no such post/],
    [['101', '이서준', 'a@example.kr', 'roads-1'], /somebody else holds this post/],
    [['100', '김하늘', 'kim@example.kr', 'roads-2'], /100 is somebody's number already/],
  ])('refuses %j in one line', async (person, says) => {
    const refused = await run(['staff', 'add', ...person])
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(linesOf(refused.stderr)).toEqual([expect.stringMatching(says)])
    expect(linesOf((await run(['staff', 'list'])).stdout)).toEqual([expect.stringMatching(/^100 .*김하늘/)])
  })

  it('gives new secrets to whoever works here and to nobody else; sessions end, and no sign-in page shows them', async () => {
    const { owner } = database
    const { id } = await owner.selectFrom('accounts.staff').select('id').executeTakeFirstOrThrow()
    const at = systemClock.now()
    await transactor(owner, { beforeCommit: [], afterCommit: [] })((tx) =>
      startSession(tx, { kind: 'office', subject: String(id), at }),
    )
    await owner
      .insertInto('credentials.demonstration')
      .values({ staff_id: id, password: 'shown-to-all', says_ko: '', says_en: '', sort: 0 })
      .execute()
    expect((await run(['staff', 'reset', '100'])).stdout).toMatch(/^password \S+\notpauth:/)
    expect(await owner.selectFrom('http.session').select('subject').execute()).toEqual([])
    expect(await owner.selectFrom('credentials.demonstration').select('staff_id').execute()).toEqual([])
    const refused = await run(['staff', 'reset', '999'])
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(linesOf(refused.stderr)).toEqual([expect.stringContaining('nobody with the number 999')])
  })

  it('shows a personnel change to a program, and carries it out', async () => {
    const file = join(folder, 'changes.csv')
    const json = async (...args: string[]) => {
      const ran = await run(['staff', 'import', file, '--json', ...args])
      return { ...(JSON.parse(ran.stdout) as object), code: ran.code }
    }
    writeFileSync(
      file,
      `${HEADER}\n100,김하늘,kim@example.kr,roads-1,2026-01-02,appoint\n102,박도윤,b@example.kr,none,2026-01-02,appoint`,
    )
    expect(await json('--apply')).toMatchObject({
      code: 1,
      isDone: false,
      refusals: [{ line: 3, refusal: 'no-post' }],
    })
    writeFileSync(file, `${HEADER}\n102,박도윤,b@example.kr,roads-2,2026-01-02,appoint`)
    const change = { line: 2, is: 'join', employeeNo: '102', fromPost: null, toPost: 'roads-2' }
    expect(await json()).toMatchObject({ code: 0, isDone: false, changes: [change], refusals: [] })
    expect(await json('--apply')).toMatchObject({ code: 0, isDone: true, changes: [change] })
    expect(await json('--apply')).toMatchObject({ code: 0, isDone: true, changes: [], alreadySo: [2] })
  })

  it.each([['seed'], ['serve']])('%s makes no demonstration town in production', async (command) => {
    const production = { NODE_ENV: 'production', SECRET_KEY: 'k'.repeat(40), SEED: 'demo', PORT: '0' }
    const refused = await run([command], { ...production, DATA_DIR: join(folder, 'other') })
    expect(refused).toMatchObject({ code: 1, stdout: '' })
    expect(linesOf(refused.stderr)).toEqual([
      expect.stringContaining('the demonstration town is not for production'),
    ])
  })
})
