import type { ComponentChildren } from 'preact'

const SCHEMES = ['http:', 'https:', 'mailto:', 'tel:']

/** The address if a link may lead there: http(s), mailto, tel, or a place on this site. Otherwise undefined. */
export function safeHref(href: string): string | undefined {
  const text = href.trim()
  // Browsers skip control characters and read a backslash as a slash; nothing honest contains them.
  if (/[\u0000-\u0020\u007f\\]/.test(text) || text === '') return undefined
  if (text.startsWith('//')) return undefined
  const scheme = /^([^/?#]*?:)/.exec(text)?.[1]
  return scheme === undefined || SCHEMES.includes(scheme.toLowerCase()) ? text : undefined
}

/** A link to an address that somebody typed. What may not be followed is shown as text. */
export function SafeLink(props: { href: string; children: ComponentChildren }) {
  const href = safeHref(props.href)
  if (href === undefined) return <>{props.children}</>
  const rel = /^https?:/i.test(href) ? 'noopener noreferrer nofollow' : undefined
  return (
    <a href={href} rel={rel}>
      {props.children}
    </a>
  )
}

/** `tel:` of a number as people write it. */
export const telHref = (phone: string): string => `tel:${phone.replace(/[^\d+]/g, '')}`
