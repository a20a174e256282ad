import { type Block, LIMITS, type Span } from '../block.rule.ts'
import { stylesOf } from './look.rule.ts'
import { type Html, type Tag, textIn } from './tree.rule.ts'

/** A paragraph that Word means as an item of a list. */
export interface WordItem {
  readonly level: number
  readonly ordered: boolean
  readonly spans: readonly Span[]
}

const NUMBER = /^\(?(?:\d{1,3}|[a-z]|[ivx]{1,5}|\p{sc=Hangul})[.)]/iu

/** How deep and of which kind, from `mso-list:l0 level1 lfo1` and the bullet that is written before it. */
export function wordItemOf(tag: Tag): Omit<WordItem, 'spans'> | undefined {
  const level = /\blevel(\d)/.exec(stylesOf(tag).get('mso-list') ?? '')?.[1]
  if (tag.name !== 'p' || level === undefined) return undefined
  return { level: Number(level), ordered: NUMBER.test(textIn(bulletsIn(tag.inside)).trim()) }
}

const bulletsIn = (all: readonly Html[]): readonly Html[] =>
  all.flatMap((one) =>
    typeof one === 'string' ? [] : stylesOf(one).get('mso-list') === 'ignore' ? [one] : bulletsIn(one.inside),
  )

/** Items that follow each other as lists within lists; deeper ones than a document may have go up. */
export function listsOf(items: readonly WordItem[], level = 1): Block[] {
  const blocks: Block[] = []
  let at = 0
  for (let item = items[at]; item; item = items[at]) {
    let end = at + 1
    while (end < items.length && (items[end] as WordItem).level > level && level < LIMITS.depth) end += 1
    const isOwn = item.level <= level || level >= LIMITS.depth
    const inner = listsOf(items.slice(isOwn ? at + 1 : at, end), level + 1)
    const own: Block[] = isOwn ? [{ is: 'paragraph', spans: item.spans }, ...inner] : inner
    const last = blocks.at(-1)
    const { ordered } = item
    if (last?.is === 'list' && last.ordered === ordered)
      blocks[blocks.length - 1] = { ...last, items: [...last.items, own] }
    else blocks.push({ is: 'list', ordered, items: [own] })
    at = end
  }
  return blocks
}
