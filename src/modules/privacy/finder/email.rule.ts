import { AT, DOMAIN, KNOWN_HOST, PICTURE } from './email.lexicon.ts'
import type { Spot } from './finding.rule.ts'

const LOCAL = /[A-Za-z0-9](?:[A-Za-z0-9._%+-]{0,63})?(?<gap>\s{0,2})$/
/** The longest local part, with a space. */
const REACH = 66

/** E-mail addresses, with a sign, a word or a bracket for the at. @article 2.10 */
export function emailsIn(text: string): Spot[] {
  const spots: Spot[] = []
  let last = 0
  for (const sign of text.matchAll(AT)) {
    const start = Math.max(last, sign.index - REACH)
    const local = LOCAL.exec(text.slice(start, sign.index))
    if (!local) continue
    const isPlain = sign[0] === '@' && local.groups?.['gap'] === ''
    const host = hostAt(text, sign.index + sign[0].length, isPlain, /^\s.*\s$/.test(sign[0]))
    if (!host || PICTURE.test(host.text)) continue
    last = host.to
    spots.push({
      kind: 'email',
      from: start + local.index,
      to: host.to,
      confidence: host.isKnown ? 0.97 : 0.9,
    })
  }
  return spots
}

interface Host {
  readonly text: string
  readonly to: number
  readonly isKnown: boolean
}

/** Written out of the ordinary, the address counts where the host is one of the known. */
function hostAt(text: string, at: number, isPlain: boolean, isSaid: boolean): Host | undefined {
  KNOWN_HOST.lastIndex = at
  const known = KNOWN_HOST.exec(text)
  DOMAIN.lastIndex = at
  const domain = isPlain ? DOMAIN.exec(text) : null
  if (known && !(isSaid && /^\s*\w+\.\w/.test(known[0])) && known[0].length >= (domain?.[0].length ?? 0))
    return { text: known[0], to: at + known[0].length, isKnown: true }
  return domain ? { text: domain[0], to: at + domain[0].length, isKnown: false } : undefined
}
