import { oldAddressKey } from '../redirects/old-address.rule.ts'

/** A file of the old system in our library. */
export interface OldFile {
  readonly media: number
  readonly isImage: boolean
  /** What an image shows; what a file is called. */
  readonly alt: string
  /** Where it holds personal data, by place and kind; whether not all of it could be read. @article 17(1) */
  readonly found: { readonly personal: readonly string[]; readonly isUnreadable: boolean }
}

/** What is known of the old system's addresses: where what stood at each is here. */
export interface OldSite {
  /** Names of its servers, as the folder's own addresses name them. */
  readonly hosts: Set<string>
  /** Key of an old address → path here, without a slash before it. */
  readonly pages: Map<string, string>
  /** Key of an old address → number in the media library, and what it is called there. */
  readonly files: Map<string, OldFile>
  /** The same by that number. */
  readonly byMedia: Map<number, OldFile>
  /** Paths that answer here. */
  readonly here: ReadonlySet<string>
}

/** Only to read an address that names no server. */
const NOWHERE = 'http://old.invalid'

/** An address of the old site as it stands in the folder; undefined: it is none. */
export function readAddress(address: string): { host: string | undefined; key: string } | undefined {
  if (!/^(?:https?:\/\/|\/(?!\/))/i.test(address) || address.length > 2_000) return undefined
  if (!URL.canParse(address, NOWHERE)) return undefined
  const { host, pathname, search } = new URL(address, NOWHERE)
  return { host: host === 'old.invalid' ? undefined : host, key: oldAddressKey(pathname + search) }
}

/** Where a link or picture in a text of the old site leads. */
export type Target =
  | { readonly is: 'old'; readonly key: string }
  | { readonly is: 'elsewhere' }
  | { readonly is: 'unreadable' }

export function targetOf(site: Pick<OldSite, 'hosts'>, base: string | undefined, href: string): Target {
  const from = new URL(base ?? '/', NOWHERE)
  if (/^(?:#|mailto:|tel:)/i.test(href)) return { is: 'elsewhere' }
  if (!URL.canParse(href, from)) return { is: 'unreadable' }
  const url = new URL(href, from)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { is: 'unreadable' }
  const isOld = url.host === from.host || url.host === 'old.invalid' || site.hosts.has(url.host)
  return isOld ? { is: 'old', key: oldAddressKey(url.pathname + url.search) } : { is: 'elsewhere' }
}
