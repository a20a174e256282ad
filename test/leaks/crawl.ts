import type { Aviary, Canary } from './canary.ts'
import { readable } from './readable.ts'

/** What somebody got who should not have. */
export interface Leak {
  readonly where: string
  readonly canary: Canary
}

export const asText = ({ where, canary: { label, of } }: Leak) => `${where}: ${of} ${label}`

export interface Crawl {
  readonly leaks: Leak[]
  /** The canaries that were seen and might be. */
  readonly held: ReadonlySet<Canary>
  /** Every address and the status with which it was answered. */
  readonly seen: ReadonlyMap<string, number>
}

const MOST = 2_000

/** The addresses that an answer names: links, forms, pictures, `<loc>`, and whatever JSON gives as an address. */
const linksIn = (text: string): string[] =>
  [
    ...text.matchAll(
      /(?:href|src|action)="([^"]+)"|<(?:loc|link|id|guid)[^>]*>([^<]+)<|"((?:http:\/\/localhost)?\/[^"\s]*)"/g,
    ),
  ]
    .map(([, link, loc, json]) => (link ?? loc ?? json ?? '').replaceAll('&amp;', '&').trim())
    .map((link) => link.replace(/^http:\/\/localhost/, '').replace(/#.*/s, ''))
    .filter((link) => /^\/(?!\/)/.test(link))

/**
 * Follows everything from where it begins, twice: as it is made, and as it is kept. Whatever holds a canary that
 * `mayHold` does not allow is a leak. Headers are looked at too.
 */
export async function crawl({
  origin,
  aviary,
  from,
  headers = {},
  within = () => true,
  mayHold = () => false,
}: {
  origin: string
  aviary: Aviary
  from: readonly string[]
  headers?: Record<string, string>
  within?: (url: string) => boolean
  mayHold?: (canary: Canary) => boolean
}): Promise<Crawl> {
  const seen = new Map<string, number>()
  const leaks: Leak[] = []
  const held = new Set<Canary>()
  async function read(url: string, encoding: string) {
    const res = await fetch(origin + url, {
      headers: { ...headers, 'accept-encoding': encoding },
      redirect: 'manual',
    })
    const text = readable(Buffer.from(await res.arrayBuffer()))
    const said = `${res.status} ${[...res.headers].flat().join('\n')}`
    for (const canary of aviary.find(`${said}\n${text}`))
      if (mayHold(canary)) held.add(canary)
      else leaks.push({ where: `GET ${url} (${res.status}, ${encoding})`, canary })
    return { status: res.status, links: linksIn(`${text} href="${res.headers.get('location') ?? ''}"`) }
  }
  const queue = [...from]
  for (let url = queue.shift(); url !== undefined; url = queue.shift()) {
    if (seen.has(url)) continue
    if (seen.size >= MOST) throw new Error(`more than ${MOST} addresses`)
    const { status, links } = await read(url, 'identity')
    seen.set(url, status)
    queue.push(...links.filter((link) => !seen.has(link) && within(link)))
  }
  for (const [url, status] of seen) if (status === 200) await read(url, 'br')
  return { leaks, held, seen }
}
