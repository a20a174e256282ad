import { embedOf } from '../embed.rule.ts'
import { mayLink } from '../href.rule.ts'
import { EMBED, FILE, IMAGE } from './signs.rule.ts'
import { quoted } from './text-of.rule.ts'

export type StrayKind = 'link' | 'image' | 'embed' | 'file'

/** What looks like a link, picture, film or file in a plain field and would be shown as its letters. */
export interface Stray {
  readonly kind: StrayKind
  /** Counted from 1. */
  readonly line: number
  readonly written: string
  /** What to write in its place, where that can be told. */
  readonly instead: string | undefined
}

const SIGNS =
  /(?<!\\)(!{1,2}|%|@)?\[((?:[^[\]\\]|\\[\s\S])*)\]\(([^()\\]*(?:(?:\\[()|]|\([^()]*\))[^()\\]*)*)\)/g
const MARKER = /^\s*(?:(?:- |\d{1,3}\. )\s*)?/
const MOST = 5
const LONGEST = 60

/** The first five of a text, in its order. A sign after `\` is meant as a letter. */
export function straySigns(text: string): Stray[] {
  const found: Stray[] = []
  for (const [at, whole] of text.replaceAll('\r\n', '\n').split('\n').entries()) {
    const line = whole.replace(MARKER, '')
    if (IMAGE.test(line) || FILE.test(line) || EMBED.test(line)) continue
    for (const one of line.matchAll(SIGNS)) {
      const stray = strayOf(one, line)
      if (!stray) continue
      const written = one[0].length > LONGEST ? `${one[0].slice(0, LONGEST - 1)}…` : one[0]
      found.push({ ...stray, line: at + 1, written })
      if (found.length === MOST) return found
    }
  }
  return found
}

function strayOf(
  { 1: sign = '', 2: words = '', 3: target = '', index }: RegExpExecArray,
  line: string,
): Pick<Stray, 'kind' | 'instead'> | undefined {
  const media = /^\s*media:(\d{1,15})\b|\/media\/(\d{1,15})\//.exec(target)
  const number = media?.[1] ?? media?.[2]
  // a sign right after a word ends it: a link follows
  const isOwn = sign !== '' && (index === 0 || /\s/.test(line[index - 1] ?? '') || number !== undefined)
  const name = quoted(words.replaceAll(/\\([\s\S])/g, '$1'))
  if (isOwn && sign === '%') {
    const embed = embedOf(target.trim())
    return { kind: 'embed', instead: embed && `%[${name}](${embed.provider}:${embed.id})` }
  }
  const isMedia = number !== undefined && (sign !== '' || target.trim().startsWith('media:'))
  if (isOwn || isMedia) {
    const first = sign === '@' || sign === '!!' ? sign : '!'
    const instead = number === undefined ? undefined : `${first}[${name}](media:${number})`
    return { kind: sign === '@' ? 'file' : 'image', instead }
  }
  const address = target.replaceAll(/\\([()|])/g, '$1').trim()
  if (words.trim() !== '' && !/[\s]|(?<!\\)[()]/.test(target) && mayLink(address)) return undefined
  if (!isLikeAddress(address)) return undefined
  const better = [address, `https://${address}`].find((one) => mayLink(one) && !/^https:\/\/[^/]*:/.test(one))
  const shown = name.trim() === '' ? undefined : name
  const instead = better && shown && `[${shown}](${better.replaceAll(/[()]/g, String.raw`\$&`)})`
  return { kind: 'link', instead }
}

/** Not what stands in brackets of a sentence: `[별표 1](제5조 관련)`. */
const isLikeAddress = (text: string): boolean =>
  /^(?:https?:|www\.|\/|media:)/i.test(text) ||
  (/^[\u0020-\u007e\t]+$/.test(text) && /[:/@]|\.[a-z]{2}|^#/i.test(text))
