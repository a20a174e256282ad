import { once } from 'node:events'
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { instant, type Instant } from '../time.ts'
import { createCache, type PageCache } from './pages.ts'

const BODY = Buffer.from(`<!doctype html><p>${'누리집 '.repeat(500)}`)
let at: Instant
let cache: PageCache
let server: Server

beforeEach(async () => {
  at = instant('2026-11-24T10:00:00+09:00')
  cache = createCache({ now: () => at, headers: { 'x-content-type-options': 'nosniff' }, maxBytes: 100_000 })
  server = createServer((req, res) => {
    if (!cache.answer(req, res)) res.writeHead(501).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => void server.close())

const keep = (url: string, tags: string[], more: { until?: Instant; body?: Buffer; begun?: number } = {}) =>
  cache.store(url, { body: BODY, type: 'text/html', tags, ...more }, more.begun ?? cache.begin())

async function get(path: string, headers: Record<string, string> = {}, method = 'GET') {
  const req = request({ port: (server.address() as AddressInfo).port, path, headers, method }).end()
  const [res] = (await once(req, 'response')) as [
    NodeJS.ReadableStream & { statusCode: number; headers: IncomingHttpHeaders },
  ]
  const parts: Buffer[] = []
  for await (const part of res) parts.push(part as Buffer)
  return { status: res.statusCode, headers: res.headers, body: Buffer.concat(parts) }
}

/** Compressing goes on beside the answers: asks until it is done. */
async function getCoded(encoding: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    const res = await get('/', { 'accept-encoding': encoding })
    if (res.headers['content-encoding']) return res
  }
  throw new Error('never compressed')
}

describe('a kept page', () => {
  it('is answered with its bytes, its headers and its length', async () => {
    keep('/', ['a'])
    const res = await get('/')
    expect(res.status).toBe(200)
    expect(res.body.equals(BODY)).toBe(true)
    expect(res.headers).toMatchObject({
      'content-type': 'text/html',
      'content-length': String(BODY.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-cache',
      vary: 'accept-encoding',
    })
    const head = await get('/', {}, 'HEAD')
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(BODY.length),
    ])
    expect((await get('/', {}, 'POST')).status).toBe(501)
    expect((await get('/other')).status).toBe(501)
  })

  it('is sent compressed to those who take it, and to them alone', async () => {
    keep('/', ['a'])
    const br = await getCoded('gzip, deflate, br')
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.body).equals(BODY)).toBe(true)
    const gzip = await getCoded('gzip')
    expect(gunzipSync(gzip.body).equals(BODY)).toBe(true)
    for (const none of ['identity', 'br;q=0', 'gzip;q=0.0, br;q=0', 'zstd'])
      expect((await get('/', { 'accept-encoding': none })).headers['content-encoding'], none).toBeUndefined()
    expect((await get('/', { 'accept-encoding': 'br;q=0.1, gzip' })).headers['content-encoding']).toBe('gzip')
  })

  it('is not sent again to a reader who has it, in any encoding', async () => {
    keep('/', ['a'])
    const coded = await getCoded('br')
    const plain = await get('/')
    expect(coded.headers.etag).not.toBe(plain.headers.etag)
    for (const etag of [
      plain.headers.etag,
      coded.headers.etag,
      `W/${plain.headers.etag}`,
      `"x", ${plain.headers.etag}`,
      '*',
    ]) {
      const res = await get('/', { 'if-none-match': etag as string })
      expect([res.status, res.body.length], etag).toEqual([304, 0])
    }
    expect((await get('/', { 'if-none-match': '"x"' })).status).toBe(200)
  })

  it('is one page in whatever order its query was written', async () => {
    keep('/list?page=2&kind=b', ['a'])
    expect((await get('/list?kind=b&page=2')).status).toBe(200)
    expect((await get('/list?kind=b&page=3')).status).toBe(501)
    expect((await get('/list')).status).toBe(501)
    keep('/list?tag=x&tag=y', ['a'])
    expect((await get('/list?tag=y&tag=x')).status).toBe(501)
  })
})

describe('what must no longer be shown', () => {
  it('is gone with what it shows, and stays where it shows something else', async () => {
    keep('/', ['posting:1', 'menu'])
    keep('/other', ['posting:2'])
    cache.drop(['posting:1'])
    expect((await get('/')).status).toBe(501)
    expect((await get('/other')).status).toBe(200)
  })

  it('is not kept when it changed while the page was being made', async () => {
    const begun = cache.begin()
    cache.drop(['posting:1'])
    keep('/', ['posting:1'], { begun })
    keep('/other', ['posting:2'], { begun })
    expect((await get('/')).status).toBe(501)
    expect((await get('/other')).status).toBe(200)
    keep('/', ['posting:1'])
    expect((await get('/')).status).toBe(200)
  })

  it('is not kept when more changed than can be remembered', async () => {
    const begun = cache.begin()
    cache.drop(['posting:1'])
    cache.drop(Array.from({ length: 10_001 }, (_, at) => `x:${at}`))
    keep('/', ['posting:1'], { begun })
    expect(cache.size).toBe(0)
  })

  it('ends with its posting period, to the moment', async () => {
    keep('/', ['a'], { until: instant('2026-11-24T18:00:00+09:00') })
    at = instant('2026-11-24T17:59:59.999+09:00')
    expect((await get('/')).status).toBe(200)
    at = instant('2026-11-24T18:00:00+09:00')
    expect((await get('/')).status).toBe(501)
    expect(cache.bytes).toBe(0)
  })

  it('ends at midnight in Seoul at the latest, for a day may have ended on it', async () => {
    keep('/', ['a'], { until: instant('2026-12-24T18:00:00+09:00') })
    at = instant('2026-11-24T23:59:59+09:00')
    expect((await get('/')).status).toBe(200)
    at = instant('2026-11-25T00:00:00+09:00')
    expect((await get('/')).status).toBe(501)
  })

  it('is neither answered nor kept while nothing is heard of changes', async () => {
    keep('/', ['a'])
    cache.bypass(true)
    expect((await get('/')).status).toBe(501)
    const begun = cache.begin()
    cache.clear()
    cache.bypass(false)
    keep('/', ['a'], { begun })
    expect((await get('/')).status).toBe(501)
  })
})

describe('the room for pages', () => {
  it('ends where it is told, and the least asked for leave first', async () => {
    for (let page = 0; page < 40; page += 1) {
      keep(`/${page}`, ['a'])
      await get('/0')
    }
    expect(cache.bytes).toBeLessThanOrEqual(100_000)
    expect((await get('/0')).status).toBe(200)
    expect((await get('/1')).status).toBe(501)
    expect((await get('/39')).status).toBe(200)
  })

  it('is not taken by made-up queries', async () => {
    keep('/', ['a'])
    for (let page = 0; page < 100; page += 1) keep(`/list?x=${page}`, ['a'])
    expect((await get('/')).status).toBe(200)
    keep('/huge', ['a'], { body: Buffer.alloc(90_000) })
    expect((await get('/huge')).status).toBe(501)
    keep(`/${'x'.repeat(600)}`, ['a'])
    expect((await get(`/${'x'.repeat(600)}`)).status).toBe(501)
  })
})
