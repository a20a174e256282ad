import type { Span, Spans } from '../block.rule.ts'
import { mayLink } from '../href.rule.ts'
import { looking } from '../tidy.rule.ts'

/** `\` before one of these is a sign taken literally. */
const SIGN = /[!-/:-@[-`{-~]/
const LINK = /\[((?:[^[\]\\]|\\[\s\S])*)\]\(((?:[^()\s\\]|\\[()|]){1,2100})\)/y

type Token =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'bold' | 'italic'; readonly opens: boolean; readonly closes: boolean }
  | { readonly is: 'link'; readonly href: string }
  | { readonly is: 'unlink' }

const MARKS = { '**': 'bold', __: 'italic' } as const

/**
 * Text with `**bold**`, `__italic__` and `[words](address)`; a sign after `\` is only a sign. Marks without their
 * partner and addresses that may not be followed stay text. In a cell `\n` is a line break.
 */
export function spansOf(text: string, inCell = false): Span[] {
  const tokens = paired(tokensOf(text, inCell))
  const spans: Span[] = []
  let look: Omit<Span, 'text'> = {}
  for (const token of tokens) {
    if (token.is === 'text') spans.push(looking(look, token.text))
    else if (token.is === 'link') look = { ...look, href: token.href }
    else if (token.is === 'unlink') look = without(look, 'href')
    else look = look[token.is] ? without(look, token.is) : { ...look, [token.is]: true }
  }
  return spans
}

const without = (look: Omit<Span, 'text'>, key: 'href' | 'bold' | 'italic') =>
  Object.fromEntries(Object.entries(look).filter(([name]) => name !== key)) as Omit<Span, 'text'>

function tokensOf(text: string, inCell: boolean): Token[] {
  const tokens: Token[] = []
  const special = /\\|\*\*|__|\[/g
  let from = 0
  const until = (end: number) => end > from && tokens.push({ is: 'text', text: text.slice(from, end) })
  for (let found = special.exec(text); found; found = special.exec(text)) {
    const at = found.index
    const next = text[at + 1] ?? ''
    if (found[0] === '\\') {
      const breaks = inCell && next === 'n'
      if (!breaks && !SIGN.test(next)) continue
      until(at)
      tokens.push({ is: 'text', text: breaks ? '\n' : next })
      from = at + 2
    } else if (found[0] === '[') {
      const link = linkAt(text, at)
      if (!link) continue
      until(at)
      tokens.push({ is: 'link', href: link.href }, ...tokensOf(link.words, inCell), { is: 'unlink' })
      from = link.end
    } else {
      until(at)
      from = at + 2
      const mark = MARKS[found[0] as keyof typeof MARKS]
      tokens.push({ is: mark, opens: /\S/.test(text[from] ?? ' '), closes: /\S/.test(text[at - 1] ?? ' ') })
    }
    special.lastIndex = from
  }
  until(text.length)
  return tokens
}

function linkAt(text: string, at: number): { words: string; href: string; end: number } | undefined {
  LINK.lastIndex = at
  const found = LINK.exec(text)
  const href = found?.[2]?.replaceAll(/\\([()|])/g, '$1')
  if (!found || href === undefined || found[1]?.trim() === '' || !mayLink(href)) return undefined
  return { words: found[1] as string, href, end: LINK.lastIndex }
}

/** Marks that have a partner; the others as the letters that they are. */
function paired(tokens: readonly Token[]): Token[] {
  const result: Token[] = [...tokens]
  for (const [sign, mark] of Object.entries(MARKS)) {
    let open: number | undefined
    const literal: Token = { is: 'text', text: sign }
    for (const [at, token] of tokens.entries()) {
      if (token.is !== mark) continue
      if (open === undefined && token.opens) open = at
      else if (open !== undefined && token.closes) open = undefined
      else result[at] = literal
    }
    if (open !== undefined) result[open] = literal
  }
  return result
}

/** Spans written with those signs; `spansOf` reads them as they were. */
export function textOfSpans(spans: Spans, inCell = false): string {
  let text = ''
  let now: Omit<Span, 'text'> = {}
  const close = () => {
    if (now.href === undefined) return ''
    return `](${now.href.replaceAll(/[()]/g, String.raw`\$&`)})`
  }
  for (const span of [...spans, { text: '' }]) {
    const leaves = now.href !== span.href
    if (leaves) text += close()
    if (now.bold !== span.bold) text += '**'
    if (now.italic !== span.italic) text += '__'
    if (leaves && span.href !== undefined) text += '['
    text += escaped(span.text, span.href !== undefined, inCell)
    now = span
  }
  return inCell ? text.replaceAll('\n', String.raw`\n`).replaceAll('|', String.raw`\|`) : text
}

function escaped(text: string, inLink: boolean, inCell: boolean): string {
  return text.replaceAll(/[\\*_[\]]/g, (sign, at: number) => {
    const next = text[at + 1]
    const edge = next === undefined || at === 0
    const needed =
      sign === '\\'
        ? next === undefined || SIGN.test(next) || next === '\n' || (inCell && (next === 'n' || next === '|'))
        : sign === '[' || sign === ']'
          ? inLink || (sign === ']' && (next === undefined || next === '('))
          : edge || next === sign || text[at - 1] === sign
    return needed ? `\\${sign}` : sign
  })
}
