import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { prepareDataDir, readConfig } from './config.ts'
import { SetupError } from './errors.ts'

const made: string[] = []
afterAll(() => made.forEach((one) => rmSync(one, { recursive: true })))
const folder = () => {
  const one = mkdtempSync(join(tmpdir(), 'nurijip-config-'))
  made.push(one)
  return one
}
const GOOD = 'a-secret-of-thirty-two-characters-or-more'

describe('the settings', () => {
  it('have a default each, and a secret is made for development and kept', () => {
    const DATA_DIR = folder()
    const first = readConfig({ DATA_DIR })
    expect(first).toMatchObject({
      host: '127.0.0.1',
      port: 3000,
      seed: 'demo',
      city: 'yongin',
      production: false,
    })
    expect(readConfig({ DATA_DIR }).secretKeys).toEqual(first.secretKeys)
    expect(readFileSync(join(DATA_DIR, 'secret.key'), 'utf8')).toMatch(/^development-/)
    expect(statSync(join(DATA_DIR, 'secret.key')).mode & 0o077).toBe(0)
  })
  it('refuse production without a secret, and with a development secret', () => {
    const production = { NODE_ENV: 'production', DATA_DIR: folder() }
    expect(() => readConfig(production)).toThrow(/SECRET_KEY is required/)
    expect(() => readConfig({ ...production, SECRET_KEY: `development-${GOOD}` })).toThrow(
      /development secret/,
    )
    expect(readConfig({ ...production, SECRET_KEY: GOOD }).seed).toBe('none')
  })
  it.each([
    ['PORT', 'http'],
    ['PORT', '70000'],
    ['SECRET_KEY', 'short'],
    ['DATABASE_URL', 'mysql://x'],
    ['PG_BINARIES', 'homebrew'],
    ['SEED', 'production'],
    ['CITY', '../../etc'],
    ['SITE_URL', 'javascript:alert(1)'],
  ])('refuse %s=%s in one line that names it', (name, value) => {
    const refusal = () => readConfig({ DATA_DIR: folder(), [name]: value })
    expect(refusal).toThrow(SetupError)
    expect(refusal).toThrow(new RegExp(`^${name} [^\n]+$`))
  })
  it('ICNA 44-5(1)1: refuse the stand-in for identity in production, and a provider that is half described', () => {
    const DATA_DIR = folder()
    const production = { NODE_ENV: 'production', DATA_DIR, SECRET_KEY: GOOD }
    expect(() => readConfig({ ...production, IDENTITY_PROVIDER: 'stand-in' })).toThrow(/not for production/)
    expect(readConfig(production).identityProvider).toBe('none')
    expect(readConfig({ DATA_DIR }).identityProvider).toBe('stand-in')
    expect(() => readConfig({ DATA_DIR, OIDC_PROVIDERS: 'city' })).toThrow(/^OIDC_CITY_ISSUER is required/)
    const OIDC = {
      OIDC_CITY_ISSUER: 'https://id.example',
      OIDC_CITY_CLIENT_ID: 'a',
      OIDC_CITY_CLIENT_SECRET: 'b',
    }
    expect(readConfig({ DATA_DIR, OIDC_PROVIDERS: 'city', ...OIDC }).oidc).toEqual([
      { id: 'city', name: 'city', issuer: 'https://id.example', clientId: 'a', clientSecret: 'b' },
    ])
  })
  it('refuse a data folder that cannot be made, in one line', () => {
    expect(() => prepareDataDir('/dev/null/nurijip')).toThrow(
      /^DATA_DIR \/dev\/null\/nurijip cannot be written/,
    )
  })
})
