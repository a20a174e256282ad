import type { Block, Span } from '../block.rule.ts'
import { tidyBlocks, tidySpans } from '../tidy.rule.ts'
import type { Look } from './look.rule.ts'
import { listsOf, type WordItem } from './word-list.rule.ts'

/** Not drawn, or not to be trusted. */
const UNSEEN = /[\u0000-\u0008\u000B\u000E-\u001F\u007F-\u009F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD-\uFFFF]/g

/** Collects text until a block begins. */
export class Flow {
  readonly #blocks: Block[] = []
  #run: Span[] = []
  #items: WordItem[] = []

  add(text: string, look: Look, isBreak = false): void {
    const seen = isBreak ? text : text.replaceAll(/[ \t\r\n\f\u00A0]+/g, ' ').replaceAll(UNSEEN, '')
    const isDouble = / $|\n$/.test(this.#run.at(-1)?.text ?? '') && seen.startsWith(' ')
    const shown = isDouble ? seen.slice(1) : seen
    if (shown !== '') this.#run.push({ text: shown, ...look })
  }

  block(...blocks: Block[]): void {
    this.#flush()
    this.#endList()
    this.#blocks.push(...blocks)
  }

  item(item: WordItem): void {
    this.#flush()
    this.#items.push(item)
  }

  end(): Block[] {
    this.block()
    return tidyBlocks(this.#blocks)
  }

  #flush(): void {
    const spans = tidySpans(this.#run, true)
    this.#run = []
    if (spans.length === 0) return
    this.#endList()
    this.#blocks.push({ is: 'paragraph', spans })
  }

  #endList(): void {
    this.#blocks.push(...listsOf(this.#items))
    this.#items = []
  }
}
