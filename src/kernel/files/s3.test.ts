import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../clock.ts'
import { addMinutes } from '../time.ts'
import { createSeal, nodeKeys } from '../crypto.ts'
import { openFiles } from './open.ts'
import { sweepOrphans } from './sweep.ts'

const keys = nodeKeys(['a secret of thirty-two characters'])
const seal = createSeal(keys, { current: 1, keys: new Map([[1, keys.generate()]]), lookup: keys.generate() })

interface Server {
  run(): Promise<AddressInfo>
  close(): Promise<void>
}
let server: Server
let folder: string
let storageUrl: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nurijip-s3-'))
  const { default: S3rver } = (await import('s3rver' as string)) as {
    default: new (options: object) => Server
  }
  const configureBuckets = [{ name: 'city', configs: [] }]
  server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: folder, configureBuckets })
  const { port } = await server.run()
  storageUrl = `s3://S3RVER:S3RVER@city/attachments?endpoint=http://127.0.0.1:${port}`
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true })
})

describe('files in a bucket', () => {
  it('are kept, found, listed and removed as on a disk', async () => {
    const files = await openFiles({ storageUrl, dataDir: '/nowhere', seal })
    const stored = await files.put(Buffer.from('첨부'), { maxBytes: 100 })
    expect(stored).toMatchObject({ size: 6, type: 'text/plain' })
    expect((await buffer(await files.open(stored.hash))).toString()).toBe('첨부')
    await expect(files.open('0'.repeat(64))).rejects.toMatchObject({ statusCode: 404 })
    await expect(files.open('../x')).rejects.toMatchObject({ statusCode: 404 })
    await expect(files.put(Buffer.alloc(101), { maxBytes: 100 })).rejects.toMatchObject({ statusCode: 413 })

    const listed: string[] = []
    for await (const { hash } of files.list()) listed.push(hash)
    expect(listed).toEqual([stored.hash])
    const isAdopted = async () => false
    expect(await sweepOrphans(files, isAdopted, addMinutes(systemClock.now(), -60))).toBe(0)
    expect(await sweepOrphans(files, isAdopted, addMinutes(systemClock.now(), 60))).toBe(1)
    await expect(files.open(stored.hash)).rejects.toMatchObject({ statusCode: 404 })
  })
})
