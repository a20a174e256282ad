import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { addMinutes } from '../time.ts'
import { createSeal, nodeKeys } from '../crypto.ts'
import { keepOpened } from './keep-opened.ts'
import { openFiles } from './open.ts'
import type { Files } from './store.ts'
import { sweepOrphans } from './sweep.ts'

const keys = nodeKeys(['a secret of thirty-two characters'])
const key = keys.generate()
const seal = createSeal(keys, { current: 1, keys: new Map([[1, key]]), lookup: keys.generate() })
let folder: string
let files: Files
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nurijip-files-'))
  files = await openFiles({ storageUrl: undefined, dataDir: folder, seal })
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

describe('PIPA 29: a copied disk', () => {
  const at = (hash: string) => join(folder, 'files', hash.slice(0, 2), hash)

  it('shows nothing of what is kept, nor which kind of file it is', async () => {
    const { hash } = await files.put(Buffer.from('\u00ff카나리'.repeat(50)), LIMIT)
    const stored = await readFile(at(hash))
    expect(stored.includes('카나리')).toBe(false)
    expect(stored.subarray(0, 16).toString()).toBe('nurijip sealed 1')
    expect((await buffer(await files.open(hash))).toString()).toContain('카나리')
    const other = createSeal(keys, { current: 1, keys: new Map([[1, keys.generate()]]), lookup: key })
    const stranger = await openFiles({ storageUrl: undefined, dataDir: folder, seal: other })
    await expect(stranger.open(hash)).rejects.toThrow()
  })

  it('is told from the original: a byte changed, one file in the place of another, either is not opened', async () => {
    const [one, two] = [
      await files.put(Buffer.from('하나'), LIMIT),
      await files.put(Buffer.from('둘'), LIMIT),
    ]
    const stored = await readFile(at(one.hash))
    stored[stored.length - 1] = (stored.at(-1) as number) ^ 1
    await writeFile(at(one.hash), stored)
    await expect(files.open(one.hash)).rejects.toThrow()
    await writeFile(at(one.hash), await readFile(at(two.hash)))
    await expect(files.open(one.hash)).rejects.toThrow()
    await writeFile(at(one.hash), '하나가 아님')
    await expect(files.open(one.hash)).rejects.toThrow('not what was kept')
  })

  it('what was kept before files were sealed is still read', async () => {
    const { hash } = await files.put(Buffer.from('옛 사진'), LIMIT)
    await writeFile(at(hash), '옛 사진')
    expect((await buffer(await files.open(hash))).toString()).toBe('옛 사진')
  })

  it('holds no half file of a program that was killed, after the next sweep', async () => {
    const { hash } = await files.put(Buffer.from('a'), LIMIT)
    const half = `${at(hash)}.0123abcd.part`
    await writeFile(half, 'half')
    const isAdopted = async () => true
    await sweepOrphans(files, isAdopted, addMinutes(systemClock.now(), -60))
    expect((await everything()).length).toBe(2)
    await utimes(half, 1, 1)
    await sweepOrphans(files, isAdopted, addMinutes(systemClock.now(), -60))
    expect((await everything()).map((one) => one.name)).toEqual([hash])
  })
})

describe('files that everyone asks for', () => {
  it('are opened once and then kept in memory, the oldest going first', async () => {
    const hashes: string[] = []
    for (const text of ['a', 'b', 'c']) hashes.push((await files.put(Buffer.alloc(40, text), LIMIT)).hash)
    const opened: string[] = []
    const kept = keepOpened({ open: (hash) => (opened.push(hash), files.open(hash)) }, 100)
    const [a, b, c] = hashes as [string, string, string]
    for (const hash of [a, b, a, c, a, b]) expect((await buffer(await kept.open(hash))).length).toBe(40)
    // within 100 bytes two fit: b went for c, and c for b
    expect(opened).toEqual([a, b, c, b])
    await expect(kept.open('0'.repeat(64))).rejects.toMatchObject({ statusCode: 404 })
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
      const full = await openFiles({ storageUrl: `file://${small}`, dataDir: '/nowhere', seal })
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
