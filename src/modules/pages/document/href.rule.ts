import { LIMITS } from './block.rule.ts'

const OWN = /^\/(?!\/)/
const ANCHOR = /^#./
const WEB = /^https?:\/\/([^/?#]+)/i
const MAIL = /^mailto:[^@?]+@[^@?]+/i
const PHONE = /^tel:\+?[\d-]{2,20}$/i

/**
 * Whether a link of a document may lead there: a place on this site (`/…`, `#…`), http(s) with a host and no name
 * before it, mail, telephone. Browsers skip control characters and read a backslash as a slash: neither may occur.
 */
export function mayLink(href: string): boolean {
  if (href.length > LIMITS.address || !href.isWellFormed()) return false
  if (/[\s\\\u0000-\u0020\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(href)) return false
  if (OWN.test(href) || ANCHOR.test(href) || MAIL.test(href) || PHONE.test(href)) return true
  const host = WEB.exec(href)?.[1]
  return host !== undefined && !host.includes('@') && URL.canParse(href)
}

/** Whether a link leaves the city's site. */
export const isExternal = (href: string): boolean => WEB.test(href)
