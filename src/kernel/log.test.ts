import Fastify from 'fastify'
import { describe, expect, it } from 'vitest'
import { createLogger } from './log.ts'

const RESIDENT = '9001011234567'
const CANARIES = [
  RESIDENT,
  '900101-1234567',
  '９００１０１-１２３４５６７',
  '010-1234-5678',
  '+82 10 1234 5678',
  '031.324.2114',
  'gildong.hong@example.kr',
  'gildong%40example.co.kr',
  'A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8S9t0-_x',
]

function listening() {
  const lines: string[] = []
  return { lines, log: createLogger({ production: true, write: (line) => lines.push(line) }) }
}

describe('PIPA 29: the log', () => {
  it.each(CANARIES)('strikes out %s wherever it stands', (canary) => {
    const { lines, log } = listening()
    log.info(`before "${canary}" after`)
    log.info({ deep: { deeper: [canary, `x\\"${canary}\\"`, `\n${canary}\r\n`] } }, 'in an object')
    log.error(new Error(`Key (x)=(${canary}) already exists`))
    log.info({ req: { method: 'GET', url: `/a/${canary}/b?x=${canary}` } })
    expect(lines.length).toBe(4)
    for (const line of lines) {
      expect(line).not.toContain(canary)
      expect(() => JSON.parse(line), line).not.toThrow()
    }
  })

  it('leaves the rest as it is', () => {
    const { lines, log } = listening()
    const rest = {
      about: 'petition:2026-000012',
      day: '2026-11-24',
      ms: 12.010123456789,
      port: 54321,
      ip: '192.0.2.17',
    }
    log.info({ ...rest, url: '/boards/free/12' }, 'answered')
    expect(JSON.parse(lines[0] as string)).toMatchObject({ ...rest, url: '/boards/free/12', msg: 'answered' })
  })

  it('never holds a body, a cookie, a password or the row of a database error', () => {
    const { lines, log } = listening()
    const secret = 'hush'
    log.info({
      req: {
        body: { name: secret },
        headers: { cookie: secret, authorization: secret, 'set-cookie': [secret] },
      },
    })
    log.info({ password: secret, form: { password: { typed: secret } } })
    log.error(
      Object.assign(new Error('constraint'), {
        code: '23505',
        detail: `Failing row contains (${secret})`,
        where: secret,
      }),
    )
    log.info(`GET /search?q=${secret}`)
    expect(lines.join('')).not.toContain(secret)
    expect(lines[2]).toContain('23505')
  })

  it('writes one line for one event, whatever is in it', () => {
    const { lines, log } = listening()
    log.info('one\r\n{"level":30,"msg":"forged"}\u2028two\u202e')
    expect(lines.length).toBe(1)
    expect(lines[0]?.trimEnd()).not.toMatch(/[\r\n\u2028\u202e]/)
  })

  it('tells the time of Seoul', () => {
    const { lines, log } = listening()
    log.info('now')
    expect(JSON.parse(lines[0] as string).time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+09:00$/)
  })

  it('serves Fastify, whose request lines keep to it', async () => {
    const { lines, log } = listening()
    const app = Fastify({ loggerInstance: log })
    app.get('/search', async () => 'ok')
    await app.inject({ url: '/search?q=hush', headers: { cookie: 'a=hush' } })
    expect(lines.length).toBe(2)
    expect(lines.join('')).toContain('/search?[…]')
    expect(lines.join('')).not.toContain('hush')
    await app.close()
  })
})
