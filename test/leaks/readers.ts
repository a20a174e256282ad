import type { Aviary } from './canary.ts'
import { PARTS } from './canary.ts'
import { crawl, type Crawl, type Leak } from './crawl.ts'
import type { Site } from './site.ts'

const FILES =
  `/boards/free/search?q=cnry /en/boards/free/search /account/postings /sitemap.xml /robots.txt /healthz /readyz /feeds/news /en/feeds/news /feeds/chain-heads.json
  /feeds/chain-heads.txt /feeds/chain/2026-11-24 /.well-known/security.txt /.well-known/nurijip-keys.json
  /media/2/square/picture.png /tools/verify-receipt.mjs /petitions/statistics.csv /petitions/kinds.csv /petitions/kinds.xlsx
  /petitions/kinds.json /en/petitions/kinds.csv /en/petitions/kinds.xlsx /en/petitions/kinds.json
  /en/petitions/statistics.csv /about/satisfaction.csv /en/about/satisfaction.csv /satisfaction /en/satisfaction`.split(
    /\s+/,
  )
const PAGES = `/ /en /petitions /en/petitions /petitions?state=done /petitions/counsel /boards /about/chain
  /api/v1/payments/events /no-such-page /office /office/sign-in /petitions/new /petitions/new/check
  /petitions/new/confirmation /petitions/new/proof.txt /petitions/new/proof.pdf /petitions/counsel/mine`.split(
  /\s+/,
)
/** What belongs to one petitioner. */
const MINE = ['', '/due', '/receipt-slip', '/answer-document', '/proof.pdf', '/proof.txt', '/withdrawal'].map(
  (path) => `/petitions/mine${path}`,
)

/** An address for each that the program declares, as if it were about a petition. */
export function addressesOf({ routes }: Site, method: string, number: string): string[] {
  const given: Record<string, string> = { number, day: '2026-11-24', month: '2026-10', id: '1', nth: '1' }
  const urls = routes.filter((one) => one.method === method).map((one) => one.url)
  return [...new Set(urls)]
    .filter((url) => !url.includes('*'))
    .map((url) => url.replaceAll(/:(\w+)/g, (_, name: string) => given[name] ?? 'x') || '/')
}

/** Declared for any city, this one has no such page; and what only who fills in a petition, or has the
 * address of a text before it is published, is shown. */
const NO_PAGE = [
  '/guide/:page',
  '/life',
  '/petitions/new/photographs/:nth',
  '/preview/:token',
  '/preview/:token/media/:id/preview',
  '/preview/:token/media/:id/:name',
  '/preview/:token/media/:id/:form/:name',
  '/boards/follows/:word',
].flatMap((path) => [path, `/en${path}`])

/** Declared addresses of which nobody got anything. */
export function unasked({ routes }: Site, { seen }: Crawl): string[] {
  const urls = [...seen].filter(([, status]) => status !== 404).map(([url]) => url.replace(/\?.*/, ''))
  const declared = new Set(routes.filter((one) => one.method === 'GET').map((one) => one.url))
  return [...declared].filter((pattern) => {
    if (NO_PAGE.includes(pattern)) return false
    const shape = new RegExp(
      `^${pattern.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replaceAll('*', '.+') || '/'}$`,
    )
    return !urls.some((url) => shape.test(url))
  })
}

/** Everything that a stranger can ask for, and all that it leads to. */
export function strangerSees(
  site: Site,
  aviary: Aviary,
  { numbers, questions = [] }: { numbers: readonly string[]; questions?: readonly string[] },
): Promise<Crawl> {
  const from = [
    ...addressesOf(site, 'GET', numbers[0] ?? '2026-000001'),
    ...PAGES,
    ...FILES,
    ...MINE,
    ...PARTS.map(encodeURIComponent).flatMap((q) =>
      ['/search', '/en/search', '/petitions', '/petitions/counsel', '/petitions/kinds'].map(
        (path) => `${path}?q=${q}`,
      ),
    ),
    ...numbers.flatMap((n) => [
      `/petitions/${n}`,
      `/en/petitions/${n}`,
      `/office/petitions/${n}`,
      `/petitions/lookup?number=${n}`,
    ]),
    ...questions.map((n) => `/petitions/counsel/${n}`),
  ]
  return crawl({ origin: site.origin, aviary, from })
}

/** The forms of those who do not know the password, the code, the contact, or whose browser is another's. */
export async function guesses(site: Site, aviary: Aviary, number: string): Promise<Leak[]> {
  const leaks: Leak[] = []
  const { town } = site
  const forms: [string, Record<string, string>][] = [
    ...addressesOf(site, 'POST', number).map((url): [string, Record<string, string>] => [url, {}]),
    ['/petitions/lookup', { number, password: 'not-the-password-27' }],
    ['/petitions/lookup', { number: '', password: '' }],
    ['/petitions/lookup/code', { number, contact: 'else@example.kr' }],
    ['/petitions/lookup/code/entry', { number, code: '000000' }],
    ['/petitions/lookup/number', { name: '김나래', contact: 'else@example.kr' }],
    ['/petitions/counsel/lookup', { number: 'Q2026-000001', contact: 'else@example.kr' }],
    ['/petitions/counsel/lookup/code', { number: 'Q2026-000001', code: '000000' }],
    ['/petitions/mine/change', { newTitle: '제목', newBody: '내용' }],
    [`/office/petitions/${number}/answer`, { text: '답변' }],
    ['/office/sign-in', { employeeNo: 'cnry', password: 'not-the-password-27', code: '000000' }],
    ['/api/v1/payments/events', { transaction: 'x' }],
  ]
  for (const [url, form] of forms)
    for (const origin of ['http://localhost', 'http://elsewhere.example']) {
      const res = await town.asStranger().post(url, form, { origin })
      for (const canary of aviary.find(`${JSON.stringify(res.headers)}\n${res.body}`))
        leaks.push({ where: `POST ${url} (${res.statusCode})`, canary })
    }
  return leaks
}

/** One petition for whoever filed it, the signed proof and the papers among it. */
export function petitionerSees(
  { origin }: Site,
  aviary: Aviary,
  { of, cookie, from = MINE }: { of: string; cookie: string; from?: readonly string[] },
): Promise<Crawl> {
  return crawl({
    origin,
    aviary,
    from,
    headers: { cookie },
    within: (url) => /^\/petitions(?:\/counsel)?\/mine/.test(url),
    mayHold: (canary) => canary.of === of && canary.audience === 'petitioner',
  })
}

/** The office for whoever is signed in there and has nothing to do with any of the petitions. */
export function officerSees(
  site: Site,
  aviary: Aviary,
  { cookie, numbers }: { cookie: string; numbers: readonly string[] },
): Promise<Crawl> {
  const from = numbers.flatMap((n) => addressesOf(site, 'GET', n)).filter((url) => url.startsWith('/office'))
  return crawl({
    origin: site.origin,
    aviary,
    from: [...new Set(from)],
    headers: { cookie },
    within: (url) => url.startsWith('/office') && !url.includes('sign-out'),
  })
}
