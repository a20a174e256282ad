import type { Span } from '../block.rule.ts'
import { mayLink } from '../href.rule.ts'
import type { Tag } from './tree.rule.ts'

export type Dropped = 'merged' | 'script' | 'style' | 'frame' | 'picture' | 'link' | 'form' | 'nested'
export type Look = Omit<Span, 'text'>

/** Declarations of a `style` attribute, names in lower case; of two of a name the latter. */
export const stylesOf = ({ attributes }: Tag): ReadonlyMap<string, string> =>
  new Map(
    (attributes['style'] ?? '').split(';').flatMap((one) => {
      const at = one.indexOf(':')
      return at < 1
        ? []
        : [
            [
              one.slice(0, at).trim().toLowerCase(),
              one
                .slice(at + 1)
                .trim()
                .toLowerCase(),
            ],
          ]
    }),
  )

const PAINT = ['color', 'background', 'background-color', 'font-family', 'font-size', 'font']

/** Whether it sets a typeface, a size or a colour. */
export const isPainted = (tag: Tag, styles = stylesOf(tag)): boolean =>
  tag.name === 'font' || PAINT.some((name) => styles.has(name))

/** Whether it is meant not to be seen, or is the bullet that Word writes before an item. */
export const isHidden = (styles: ReadonlyMap<string, string>): boolean =>
  styles.get('display') === 'none' || styles.get('mso-hide') === 'all' || styles.get('mso-list') === 'ignore'

/** The look of what is in an element: by its name, else by its style, which may also take a look away. */
export function lookIn(tag: Tag, look: Look, drop: (what: Dropped) => void): Look {
  const styles = stylesOf(tag)
  if (isPainted(tag, styles)) drop('style')
  const weight = styles.get('font-weight')
  const bold =
    weight === undefined
      ? ['b', 'strong'].includes(tag.name) || look.bold
      : /^(bold|bolder|[6-9]00)$/.test(weight)
  const style = styles.get('font-style')
  const italic =
    style === undefined
      ? ['i', 'em', 'cite'].includes(tag.name) || look.italic
      : /^(italic|oblique)/.test(style)
  return {
    ...hrefIn(tag, look, drop),
    ...(bold && { bold: true as const }),
    ...(italic && { italic: true as const }),
  }
}

function hrefIn(tag: Tag, { href }: Look, drop: (what: Dropped) => void): Look {
  const own = tag.name === 'a' ? tag.attributes['href']?.trim() : undefined
  if (own !== undefined && own !== '' && mayLink(own)) return { href: own.normalize('NFC') }
  if (own !== undefined && own !== '') drop('link')
  return href === undefined ? {} : { href }
}

/** From 1 on, by name or by what Word says of a paragraph. */
export function outlineLevel(tag: Tag): number | undefined {
  const byName = /^h([1-6])$/.exec(tag.name)?.[1]
  const byStyle = /^[1-6]$/.exec(stylesOf(tag).get('mso-outline-level') ?? '')?.[0]
  const byClass = /\bMsoHeading([1-6])\b/i.exec(tag.attributes['class'] ?? '')?.[1]
  const level = byName ?? (tag.name === 'p' ? (byStyle ?? byClass) : undefined)
  return level === undefined ? undefined : Number(level)
}
