import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
// it has no types of its own
// @ts-expect-error
import OidcServer from 'oidc-provider'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browserOf } from '#test/cookies.ts'
import { openTown, type Town } from '#test/town.ts'
import { createApp } from '../../../app.ts'
import { loadAssets } from '../../../kernel/http/assets.ts'
import { asCitizen } from '#test/citizen.ts'

const Made = OidcServer as new (
  issuer: string,
  options: object,
) => { callback(): Parameters<Server['on']>[1] }
const CLIENT = { clientId: 'nurijip', clientSecret: 'a-secret-for-the-test-alone' }
let town: Town
let app: ReturnType<typeof createApp>
let server: Server
let issuer: string

/** A provider as it is in the world, in which whoever asks is the person of the cookie. */
beforeAll(async () => {
  town = await openTown()
  server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Made(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: ['http://localhost/account/sign-in/with/city/return'],
      },
    ],
    pkce: { required: () => true },
    findAccount: (_ctx: unknown, id: string) => ({ accountId: id, claims: () => ({ sub: id }) }),
    features: { devInteractions: { enabled: true } },
  })
  server.on('request', provider.callback())
  const oidc = [
    { id: 'city', name: '시민증', issuer, ...CLIENT },
    { id: 'away', name: '없는곳', issuer: 'http://127.0.0.1:9', ...CLIENT },
  ]
  app = createApp(town.deps, { assets: loadAssets([], []), oidc })
  await app.ready()
})
afterAll(async () => {
  await app?.close()
  server?.close()
  await town?.close()
})

/** Signs in at the provider as somebody and agrees. @returns the address that it sends the browser back to */
async function atProvider(address: string, who: string): Promise<string> {
  const jar = new Map<string, string>()
  let url = address
  let form: URLSearchParams | undefined
  for (let hops = 0; hops < 12; hops += 1) {
    const cookie = [...jar].map((one) => one.join('=')).join('; ')
    const res = await fetch(url, {
      redirect: 'manual',
      headers: { cookie },
      ...(form ? { method: 'POST', body: form } : {}),
    })
    for (const one of res.headers.getSetCookie()) {
      const [name = '', value = ''] = (one.split(';')[0] as string).split('=')
      jar.set(name, value)
    }
    form = undefined
    const to = res.headers.get('location')
    if (to?.startsWith('http://localhost/')) return to
    if (to) {
      url = new URL(to, url).href
      continue
    }
    const html = await res.text()
    const action = /<form[^>]*action="([^"]+)"/.exec(html)?.[1]
    if (!action) throw new Error(`${url}: ${res.status} ${html.slice(0, 500)}`)
    const prompt = /name="prompt" value="([^"]+)"/.exec(html)?.[1] ?? 'login'
    form = new URLSearchParams(prompt === 'login' ? { prompt, login: who, password: 'x' } : { prompt })
    url = new URL(action, url).href
  }
  throw new Error('the provider leads nowhere')
}
const pathOf = (url: string) => url.replace('http://localhost', '')
const begin = async (browser: ReturnType<typeof browserOf>, path = '/account/sign-in/with/city') =>
  (await browser.get(path)).headers.location as string

describe('Article 13: signing in by a provider outside', () => {
  it('works once somebody who is signed in connected it, with PKCE, state and nonce', async () => {
    const citizen = await asCitizen({ deps: town.deps, app })
    const to = new URL(await begin(citizen, '/account/external/city'))
    for (const name of ['code_challenge', 'state', 'nonce']) expect(to.searchParams.get(name)).toBeTruthy()
    expect(to.searchParams.get('code_challenge_method')).toBe('S256')
    expect(to.searchParams.get('scope')).toBe('openid')
    const back = pathOf(await atProvider(to.href, 'person-1'))
    expect((await citizen.get(back)).headers.location).toBe('/account/security')
    expect((await citizen.get('/account/security')).body).toContain('시민증')

    const browser = browserOf(app)
    const way = await begin(browser, '/account/sign-in/with/city?next=%2Fpetitions')
    const signedIn = await browser.get(pathOf(await atProvider(way, 'person-1')))
    expect(signedIn.headers.location).toBe('/petitions')
    expect((await browser.get('/account')).body).toContain(citizen.nickname)
    expect(
      JSON.stringify(await town.db.selectFrom('citizens.external_identity').selectAll().execute()),
    ).not.toContain('person-1')
  })

  it('lets in nobody whose account was never connected, and makes no account', async () => {
    const browser = browserOf(app)
    const back = pathOf(await atProvider(await begin(browser), 'a-stranger'))
    expect((await browser.get(back)).headers.location).toBe('/account/sign-in?said=unknown')
    expect((await browser.get('/account')).statusCode).toBe(303)
  })

  it('refuses an answer that is replayed, of another browser, with another state or a made-up code', async () => {
    const failed = '/account/sign-in?said=failed'
    const browser = browserOf(app)
    const back = pathOf(await atProvider(await begin(browser), 'person-1'))
    expect((await browserOf(app).get(back)).headers.location, 'another browser').toBe(failed)
    expect((await browser.get(back)).headers.location, 'used up by it').toBe(failed)

    const again = pathOf(await atProvider(await begin(browser), 'person-1'))
    expect((await browser.get(again)).headers.location).toBe('/account')
    expect((await browser.get(again)).headers.location, 'a second time').toBe(failed)

    const out = browserOf(app)
    const one = pathOf(await atProvider(await begin(out), 'person-1'))
    const other = new URL(await begin(out)).searchParams.get('state') as string
    expect(
      (await out.get(one.replace(/state=[^&]+/, `state=${other}`))).headers.location,
      'the code of another start',
    ).toBe(failed)
    const state = new URL(await begin(out)).searchParams.get('state') as string
    expect(
      (await out.get(`/account/sign-in/with/city/return?code=made-up&state=${state}`)).headers.location,
    ).toBe(failed)
    expect((await out.get('/account/sign-in/with/city/return?code=x&state=y')).headers.location).toBe(failed)
    expect((await out.get('/account')).statusCode).toBe(303)
  })

  it('says so where a provider is away or unknown', async () => {
    for (const id of ['away', 'nowhere'])
      expect((await browserOf(app).get(`/account/sign-in/with/${id}`)).headers.location).toBe(
        '/account/sign-in?said=failed',
      )
  })

  it('tells somebody who is signed in why nothing was connected', async () => {
    const one = await asCitizen({ deps: town.deps, app })
    const away = '/account/security?said=failed'
    expect((await one.get('/account/external/away')).headers.location).toBe(away)
    expect((await one.get(away)).body).toContain('연결하지 못했습니다')
    const state = new URL(await begin(one, '/account/external/city')).searchParams.get('state')
    const made = await one.get(`/account/sign-in/with/city/return?code=made-up&state=${state}`)
    expect(made.headers.location).toBe(away)

    const connect = async (who: Pick<typeof one, 'get'>) =>
      (
        await who.get(
          pathOf(await atProvider(await begin(who as typeof one, '/account/external/city'), 'person-3')),
        )
      ).headers.location as string
    expect(await connect(one)).toBe('/account/security')
    const other = await asCitizen({ deps: town.deps, app })
    expect(await connect(other)).toBe('/account/security?said=taken')
    expect((await other.get('/account/security?said=taken')).body).toContain('이미 연결된 계정입니다')
    expect((await other.get('/account/security?said=constructor')).statusCode).toBe(200)
  })

  it('one account of a provider belongs to one citizen; disconnected it lets in no more', async () => {
    const second = await asCitizen({ deps: town.deps, app })
    const back = pathOf(await atProvider(await begin(second, '/account/external/city'), 'person-1'))
    await second.get(back)
    expect(
      (await town.db.selectFrom('citizens.external_identity').select('citizen_id').execute()).map(
        (one) => one.citizen_id,
      ),
    ).not.toContain(second.id)
    const mine = pathOf(await atProvider(await begin(second, '/account/external/city'), 'person-2'))
    await second.get(mine)
    expect(
      (await second.post('/account/external/removal', { provider: 'city', _csrf: 'x' })).statusCode,
    ).toBe(403)
    await second.post('/account/external/removal', { provider: 'city' })
    const browser = browserOf(app)
    const way = pathOf(await atProvider(await begin(browser), 'person-2'))
    expect((await browser.get(way)).headers.location).toBe('/account/sign-in?said=unknown')
  })
})
