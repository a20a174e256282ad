export const HEADING = /^(#{2,4})(?: +(.*))?$/
export const ITEM = /^(- )|^(\d{1,3}\. )/
export const NOTICE = /^::: *(info|warning|success)$/
export const NOTICE_END = /^:::$/
const QUOTED = String.raw`(?:[^\[\]()"\\]|\\[\s\S])*`
export const IMAGE = new RegExp(String.raw`^(!{1,2})\[(${QUOTED})\]\(media:(\d{1,15})(?: "(${QUOTED})")?\)$`)
export const FILE = new RegExp(String.raw`^@\[(${QUOTED})\]\(media:(\d{1,15})\)$`)
export const EMBED = new RegExp(String.raw`^%\[(${QUOTED})\]\(([a-z-]{1,20}):([\w-]{1,40})\)$`)
export const TABLE_HEAD = /^\|=([#:-]?)(?: +(.*))?$/

/** Whether a line begins something else than a paragraph goes on with. */
export const startsBlock = (line: string): boolean =>
  HEADING.test(line) ||
  ITEM.test(line) ||
  line.startsWith(':::') ||
  line.startsWith('|') ||
  line.startsWith('>') ||
  IMAGE.test(line) ||
  FILE.test(line) ||
  EMBED.test(line)
