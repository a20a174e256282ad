/** HTML as read by a parser: an element with its attributes, or text. Names are lower case. */
export interface Tag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly inside: readonly Html[]
}
export type Html = Tag | string

/** All text in it, in order, however deep. */
export function textIn(all: readonly Html[]): string {
  const waiting = all.toReversed()
  let text = ''
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop())
    if (typeof one === 'string') text += one
    else waiting.push(...one.inside.toReversed())
  return text
}

/** What stands deeper in a page is not read. */
export const DEEPEST = 200
