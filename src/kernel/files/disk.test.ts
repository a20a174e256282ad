import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { addMinutes } from '../time.ts'
import { openFiles } from './open.ts'
import type { Files } from './store.ts'
import { sweepOrphans } from './sweep.ts'

let folder: string
let files: Files
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nurijip-files-'))
  files = await openFiles({ storageUrl: undefined, dataDir: folder })
})
afterEach(() => rm(folder, { recursive: true }))

const LIMIT = { maxBytes: 1_000_000 }
const everything = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile())

describe('files on the disk', () => {
  it('lie by their content: equal ones are one', async () => {
    const one = await files.put(Buffer.from('첨부'), LIMIT)
    const same = await files.put(
      (async function* () {
        yield Buffer.from('첨부')
      })(),
      LIMIT,
    ) // prettier-ignore
    expect(same).toEqual(one)
    expect(one).toMatchObject({ size: 6, type: 'text/plain' })
    expect((await buffer(await files.open(one.hash))).toString()).toBe('첨부')
    expect((await everything()).length).toBe(1)
  })

  it('are missing by any other name', async () => {
    await files.put(Buffer.from('x'), LIMIT)
    for (const name of ['0'.repeat(64), '../../etc/passwd', '', 'A'.repeat(64)])
      await expect(files.open(name), name).rejects.toMatchObject({ statusCode: 404 })
  })

  it('are refused over the limit, before all of them was read', async () => {
    let read = 0
    const endless = (async function* () {
      for (;;) {
        read += 1
        yield Buffer.alloc(1_000)
      }
    })()
    await expect(files.put(endless, { maxBytes: 5_000 })).rejects.toMatchObject({ statusCode: 413 })
    expect(read).toBe(6)
    expect(await everything()).toEqual([])
  })

  it('leave nothing behind when the sender goes away', async () => {
    const broken = (async function* () {
      yield Buffer.from('half')
      throw new Error('gone')
    })()
    await expect(files.put(broken, LIMIT)).rejects.toThrow('gone')
    expect(await everything()).toEqual([])
  })

  it('go when nothing has adopted them for long, and stay when sent again meanwhile', async () => {
    const [kept, orphan, again] = await Promise.all(
      ['a', 'b', 'c'].map((text) => files.put(Buffer.from(text), LIMIT)),
    )
    for (const file of [kept, orphan, again]) {
      const hash = file?.hash as string
      await utimes(join(folder, 'files', hash.slice(0, 2), hash), 1, 1)
    }
    await files.put(Buffer.from('c'), LIMIT)
    const hourAgo = addMinutes(systemClock.now(), -60)
    const isAdopted = async (hash: string) => hash === kept?.hash
    expect(await sweepOrphans(files, isAdopted, hourAgo)).toBe(1)
    await expect(files.open(orphan?.hash as string)).rejects.toMatchObject({ statusCode: 404 })
    for (const file of [kept, again])
      expect(await buffer(await files.open(file?.hash as string))).toBeTruthy()
  })
})

const mayMount = (): boolean => {
  try {
    const place = execFileSync('mktemp', ['-d']).toString().trim()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place], { stdio: 'ignore' })
    execFileSync('umount', [place])
    execFileSync('rmdir', [place])
    return true
  } catch {
    return false
  }
}

describe.runIf(mayMount())('a full disk', () => {
  it('is told as such, and holds no half file and all the earlier ones', async () => {
    const small = join(folder, 'small')
    await mkdir(small)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', small])
    try {
      const full = await openFiles({ storageUrl: `file://${small}`, dataDir: '/nowhere' })
      const stored: string[] = []
      let refused = 0
      for (let one = 0; one < 6; one += 1)
        await full.put(Buffer.alloc(60_000, one), LIMIT).then(
          ({ hash }) => stored.push(hash),
          (error: { statusCode?: number }) => {
            expect(error.statusCode).toBe(507)
            refused += 1
          },
        )
      expect(refused, 'the fault landed').toBeGreaterThan(0)
      const left = (await readdir(small, { recursive: true, withFileTypes: true })).filter((one) =>
        one.isFile(),
      )
      expect(left.map((one) => one.name).toSorted()).toEqual(stored.toSorted())
      for (const hash of stored) expect((await buffer(await full.open(hash))).length).toBe(60_000)
    } finally {
      execFileSync('umount', [small])
    }
  })
})
