import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const folder = join(tmpdir(), `nurijip-statement-${randomUUID().slice(0, 8)}`)
const file = join(folder, 'statement.csv')
const run = (...args: string[]) =>
  promisify(execFile)('bin/nurijip', ['import', 'statement', ...args], {
    env: { ...process.env, NODE_ENV: '', SEED: 'none', DATA_DIR: join(folder, 'data') },
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout: stdout.trim(), stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
/** As a Korean bank writes it, with the titles and two names in the code page of Windows. */
const line = (cells: (string | Uint8Array)[]) =>
  Buffer.concat(cells.flatMap((cell, n) => [Buffer.from(n === 0 ? '' : ','), Buffer.from(cell)]))
const CP949 = {
  head: Buffer.from(
    'bcf8b9f82cb0c5b7a1c0cfc0da2cb0c5b7a1bdc3b0a32cc3e2b1ddb1ddbed72cc0d4b1ddb1ddbed72cb0c5b7a1c8c4c0dcbed72cb0c5b7a1b1e2b7cfbbe7c7d7',
    'hex',
  ),
  name: Buffer.from('b1e8b3aab7a1', 'hex'),
}
const statement = (day: string) =>
  Buffer.concat([
    CP949.head,
    Buffer.from('\r\n'),
    line(['2', '2026-11-24', '10:00:00', '0', '"3,800"', '"5,800"', CP949.name]),
    Buffer.from('\r\n'),
    line(['1', day, '09:00:00', '0', '"2,000"', '"2,000"', CP949.name]),
  ])

describe('Article 9(2): the statement of the bank by the command line', () => {
  beforeAll(() => {
    mkdirSync(folder, { mode: 0o711 })
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('in the Korean code page; twice changes nothing', async () => {
    expect(new TextDecoder('euc-kr').decode(CP949.name)).toBe('김나래')
    writeFileSync(file, statement('2026-11-24'))
    expect((await run(file, '--layout', 'in-and-out')).stdout).toBe('new 2, known 0, matched 0')
    const again = await run('--layout', 'in-and-out', file, '--json')
    expect(JSON.parse(again.stdout)).toEqual({ new: 0, known: 2, matched: 0, refused: 0 })
  })

  it('a line that cannot be read is named and nothing imported; what is wrong with the arguments in one line', async () => {
    writeFileSync(file, statement('2026-11-31'))
    const bad = await run(file, '--layout', 'in-and-out')
    expect([bad.code, bad.stdout]).toEqual([1, ''])
    expect(bad.stderr).toMatch(/line 3: no readable day and time\n.*nothing imported: 1 lines refused/)
    expect(await run(file, '--layout', 'none')).toMatchObject({ code: 1 })
    expect(await run(`${file}.none`, '--layout', 'in-and-out')).toMatchObject({ code: 1 })
    expect(await run(file)).toMatchObject({ code: 2 })
  })
})
