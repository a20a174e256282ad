import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

const ROOT = join(import.meta.dirname, '../../..')
const PUBLIC = join(ROOT, 'public')
const FOREVER = 'public, max-age=31536000, immutable'
/** Bytes from which packing as small as can be would hold up the start. */
const LARGE = 100_000
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

/** A script with all that it imports, from the root of the project, and its style sheet below `public/`. */
export interface Bundle {
  readonly script: string
  readonly style: string
}

export interface Assets<B extends string = never> {
  css: string
  js: string
  /** Addresses of each bundle. */
  bundled: Record<B, { js: string; css: string }>
  register(app: FastifyInstance): void
}

/**
 * Reads the style sheets and scripts once, joins each list into one file named by its content, and
 * serves them with pictures and fonts from memory. Bundles are made here too: for pages that ask for them.
 */
export function loadAssets<B extends string = never>(
  stylesheets: readonly string[],
  scripts: readonly string[],
  bundles: Readonly<Record<B, Bundle>> = {} as Record<B, Bundle>,
): Assets<B> {
  const files = new Map<string, Asset>()
  const kept = (name: string, ending: 'css' | 'js', body: Buffer) => {
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12)
    const path = `/assets/${name}.${hash}.${ending}`
    files.set(path, packed(body, ending, FOREVER))
    return path
  }
  const css = kept('site', 'css', joined(stylesheets))
  const js = kept('site', 'js', joined(scripts))
  const bundled = Object.fromEntries(
    Object.entries<Bundle>(bundles).map(([name, { script, style }]) => [
      name,
      { js: kept(name, 'js', bundleOf(script)), css: kept(name, 'css', joined([style])) },
    ]),
  ) as Assets<B>['bundled']
  for (const folder of ['img', 'fonts']) {
    for (const name of exists(folder) ? readdirSync(join(PUBLIC, folder)) : []) {
      const body = readFileSync(join(PUBLIC, folder, name))
      files.set(`/assets/${folder}/${name}`, packed(body, name.split('.').at(-1) ?? '', A_DAY))
    }
  }
  return {
    css,
    js,
    bundled,
    register: (app) =>
      app.get('/assets/*', (req, reply) => send(files.get(req.url.split('?')[0] ?? ''), req, reply)),
  }
}

const joined = (names: readonly string[]): Buffer =>
  Buffer.concat(names.filter(exists).map((name) => readFileSync(join(PUBLIC, name))))

function bundleOf(script: string): Buffer {
  const { outputFiles } = buildSync({
    entryPoints: [join(ROOT, script)],
    absWorkingDir: ROOT,
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
  })
  return Buffer.from(outputFiles[0]?.contents ?? [])
}

const exists = (name: string) => existsSync(join(PUBLIC, name))

const packed = (plain: Buffer, ending: string, cache: string): Asset => ({
  type: TYPES[ending] ?? 'application/octet-stream',
  cache,
  plain,
  br: brotliCompressSync(plain, {
    params: { [constants.BROTLI_PARAM_QUALITY]: plain.length > LARGE ? 9 : 11 },
  }),
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
