import { randomBytes } from 'node:crypto'
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { SetupError } from './errors.ts'

/** Every setting, checked once. Names and defaults are described in docs/interfaces.md. */
export interface Config {
  readonly host: string
  readonly port: number
  readonly officePort: number | undefined
  /** Addresses or IPv4 blocks from which /office may be reached; empty: everywhere. */
  readonly officeAllow: readonly string[]
  /** Addresses of the proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[]
  readonly siteUrl: string
  readonly production: boolean
  readonly dataDir: string
  readonly databaseUrl: string | undefined
  readonly databasePublicUrl: string | undefined
  readonly pgBinaries: 'npm' | 'debian' | undefined
  /** The first seals; the others still open what they sealed. */
  readonly secretKeys: readonly string[]
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly storageUrl: string | undefined
  readonly clamdUrl: string | undefined
  /** With which the provider of virtual accounts signs what it tells. */
  readonly paymentSecret: string | undefined
  /** Who verifies the identity of citizens. The stand-in verifies nobody and is not for production. */
  readonly identityProvider: 'stand-in' | 'none'
  /** Where citizens may sign in beside here. */
  readonly oidc: readonly {
    readonly id: string
    readonly name: string
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: string
  }[]
  readonly seed: 'demo' | 'none'
  readonly city: string
}

export type Environment = Readonly<Record<string, string | undefined>>
/** The environment of this process, for `readConfig`. */
export const environment: Environment = process.env

const DEVELOPMENT = 'development-'

/** @throws SetupError one line that names the setting and what it may be */
export function readConfig(env: Environment): Config {
  const production = env['NODE_ENV'] === 'production'
  const port = portOf('PORT', env['PORT'] ?? '3000')
  const host = env['HOST'] || '127.0.0.1'
  const dataDir = resolve(env['DATA_DIR'] || 'data')
  return {
    host,
    port,
    officePort: env['OFFICE_PORT'] ? portOf('OFFICE_PORT', env['OFFICE_PORT']) : undefined,
    officeAllow: listOf(env['OFFICE_ALLOW']),
    trustedProxies: listOf(env['TRUSTED_PROXIES']),
    siteUrl: urlOf('SITE_URL', env['SITE_URL'] || `http://${host}:${port}`, ['http:', 'https:']).replace(
      /\/$/,
      '',
    ),
    production,
    dataDir,
    databaseUrl: optionalUrl(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    databasePublicUrl: optionalUrl(env, 'DATABASE_PUBLIC_URL', ['postgres:', 'postgresql:']),
    pgBinaries: env['PG_BINARIES']
      ? oneOf('PG_BINARIES', env['PG_BINARIES'], ['npm', 'debian'] as const)
      : undefined,
    secretKeys: secretsOf(env['SECRET_KEY'], production, dataDir),
    smtpUrl: optionalUrl(env, 'SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: env['MAIL_FROM'] || 'no-reply@localhost',
    storageUrl: optionalUrl(env, 'STORAGE_URL', ['file:', 's3:']),
    clamdUrl: optionalUrl(env, 'CLAMD_URL', ['tcp:', 'unix:']),
    paymentSecret: paymentSecretOf(env['PAYMENT_WEBHOOK_SECRET']),
    identityProvider: identityProviderOf(env['IDENTITY_PROVIDER'], production),
    oidc: listOf(env['OIDC_PROVIDERS']).map((id) => oidcOf(env, id)),
    seed: oneOf('SEED', env['SEED'] || (production ? 'none' : 'demo'), ['demo', 'none'] as const),
    city: oneOf('CITY', env['CITY'] || 'yongin', citiesHere()),
  }
}

function paymentSecretOf(given: string | undefined): string | undefined {
  if (given !== undefined && given !== '' && given.length < 32)
    throw new SetupError('PAYMENT_WEBHOOK_SECRET must have 32 characters at least')
  return given || undefined
}

function identityProviderOf(given: string | undefined, production: boolean): 'stand-in' | 'none' {
  const standIn = 'stand-in'
  const chosen = oneOf('IDENTITY_PROVIDER', given || (production ? 'none' : standIn), [
    standIn,
    'none',
  ] as const)
  if (production && chosen === standIn)
    throw new SetupError('IDENTITY_PROVIDER stand-in verifies nobody and is not for production')
  return chosen
}

/** `OIDC_PROVIDERS=city` needs OIDC_CITY_ISSUER, _CLIENT_ID and _CLIENT_SECRET; OIDC_CITY_NAME is what citizens read. */
function oidcOf(env: Environment, id: string): Config['oidc'][number] {
  if (!/^[a-z][a-z0-9]*$/.test(id))
    throw new SetupError(`OIDC_PROVIDERS must name providers in letters and digits, not ${id}`)
  const setting = (of: string): string => {
    const name = `OIDC_${id.toUpperCase()}_${of}`
    const value = env[name]
    if (!value) throw new SetupError(`${name} is required, as OIDC_PROVIDERS names ${id}`)
    return value
  }
  const issuer = urlOf(`OIDC_${id.toUpperCase()}_ISSUER`, setting('ISSUER'), ['https:', 'http:'])
  const name = env[`OIDC_${id.toUpperCase()}_NAME`] || id
  return { id, name, issuer, clientId: setting('CLIENT_ID'), clientSecret: setting('CLIENT_SECRET') }
}

/** The folders of city/. */
function citiesHere(): string[] {
  return readdirSync(join(import.meta.dirname, '../../city')).filter((name) => /^[a-z][a-z0-9-]*$/.test(name))
}

/** @throws SetupError the folder cannot be made or written */
export function prepareDataDir(dataDir: string): void {
  try {
    // PostgreSQL's own account must pass through on its way to its folder
    mkdirSync(dataDir, { recursive: true, mode: 0o711 })
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
    writeFileSync(join(dataDir, '.write-test'), '')
  } catch (error) {
    throw new SetupError(`DATA_DIR ${dataDir} cannot be written: ${(error as Error).message}`)
  }
}

function secretsOf(given: string | undefined, production: boolean, dataDir: string): string[] {
  const keys = listOf(given)
  for (const key of keys) {
    if (key.length < 32)
      throw new SetupError('SECRET_KEY must have 32 characters at least (each, when several)')
    if (production && key.startsWith(DEVELOPMENT))
      throw new SetupError('SECRET_KEY is a development secret; make one with: openssl rand -base64 36')
  }
  if (keys.length > 0) return keys
  if (production)
    throw new SetupError('SECRET_KEY is required in production; make one with: openssl rand -base64 36')
  prepareDataDir(dataDir)
  const file = join(dataDir, 'secret.key')
  if (!existsSync(file))
    writeFileSync(file, DEVELOPMENT + randomBytes(36).toString('base64url'), { mode: 0o600 })
  return [readFileSync(file, 'utf8').trim()]
}

function portOf(name: string, text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65535)
    throw new SetupError(`${name} must be a port from 0 to 65535, not ${text}`)
  return port
}

function oneOf<T extends string>(name: string, text: string, choices: readonly T[]): T {
  const found = choices.find((choice) => choice === text)
  if (found === undefined) throw new SetupError(`${name} must be one of ${choices.join(', ')}, not ${text}`)
  return found
}

function urlOf(name: string, text: string, schemes: readonly string[]): string {
  const url = URL.parse(text)
  if (!url || !schemes.includes(url.protocol))
    throw new SetupError(`${name} must be an address that begins with ${schemes.join(' or ')}//`)
  return text
}

const optionalUrl = (env: Environment, name: string, schemes: readonly string[]) =>
  env[name] ? urlOf(name, env[name], schemes) : undefined

const listOf = (text: string | undefined) =>
  (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
