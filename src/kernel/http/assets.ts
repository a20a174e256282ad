import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const PUBLIC = join(import.meta.dirname, '../../../public')
const FOREVER = 'public, max-age=31536000, immutable'
const A_DAY = 'public, max-age=86400'

const TYPES: Record<string, string> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  woff2: 'font/woff2',
}

interface Asset {
  type: string
  cache: string
  br: Buffer
  gzip: Buffer
  plain: Buffer
}

export interface Assets {
  css: string
  js: string
  register(app: FastifyInstance): void
}

/**
 * Reads the style sheets and scripts once, joins each list into one file named by its content, and
 * serves them with pictures and fonts from memory.
 */
export function loadAssets(stylesheets: readonly string[], scripts: readonly string[]): Assets {
  const files = new Map<string, Asset>()
  const joined = (names: readonly string[], ending: 'css' | 'js') => {
    const body = Buffer.concat(names.filter(exists).map((name) => readFileSync(join(PUBLIC, name))))
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    const path = `/assets/site.${hash}.${ending}`
    files.set(path, packed(body, ending, FOREVER))
    return path
  }
  const css = joined(stylesheets, 'css')
  const js = joined(scripts, 'js')
  for (const folder of ['img', 'fonts']) {
    for (const name of exists(folder) ? readdirSync(join(PUBLIC, folder)) : []) {
      const body = readFileSync(join(PUBLIC, folder, name))
      files.set(`/assets/${folder}/${name}`, packed(body, name.split('.').at(-1) ?? '', A_DAY))
    }
  }
  return {
    css,
    js,
    register: (app) =>
      app.get('/assets/*', (req, reply) => send(files.get(req.url.split('?')[0] ?? ''), req, reply)),
  }
}

const exists = (name: string) => existsSync(join(PUBLIC, name))

const packed = (plain: Buffer, ending: string, cache: string): Asset => ({
  type: TYPES[ending] ?? 'application/octet-stream',
  cache,
  plain,
  br: brotliCompressSync(plain),
  gzip: gzipSync(plain),
})

function send(asset: Asset | undefined, req: FastifyRequest, reply: FastifyReply) {
  if (!asset) return reply.callNotFound()
  const accepted = String(req.headers['accept-encoding'] ?? '')
  reply.type(asset.type).header('cache-control', asset.cache).header('vary', 'accept-encoding')
  if (/\bbr\b/.test(accepted)) return reply.header('content-encoding', 'br').send(asset.br)
  if (/\bgzip\b/.test(accepted)) return reply.header('content-encoding', 'gzip').send(asset.gzip)
  return reply.send(asset.plain)
}
