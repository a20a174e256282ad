/** Whatever has one of these names is left out, object or text. A database's `detail` quotes the row. */
const NEVER = new Set([
  'body',
  'cookie',
  'set-cookie',
  'authorization',
  'password',
  'secret',
  'token',
  'detail',
  'where',
]) // prettier-ignore

const REDACTIONS: readonly [RegExp, string][] = [
  [/(\/[^\s?]*)\?\S+/g, '$1?[…]'],
  [/(?<![\w-])[\w-]{43}(?![\w-])/g, '[token]'],
  [/(?<![\d.])\d{6}[-\s–.]?\d{7}(?!\d)/g, '[resident number]'],
  [/[\p{L}\p{N}._+-]+(?:@|%40)[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu, '[e-mail]'],
  [
    /(?<![\d.])(?:\+?82[-\s.]?\(?0?|\(?0)(?:1[016789]|2|[3-6]\d|70|50\d)\)?[-\s.]?\d{3,4}[-\s.]?\d{4}(?!\d)/g,
    '[phone]',
  ],
  [/[\u2028\u2029\u0085\u202a-\u202e\u2066-\u2069]/g, ' '],
]
const WIDE = /[\uff01-\uff5e]/

/** The text without what tells of a person or opens a door. */
export const redactText = (text: string): string =>
  REDACTIONS.reduce(
    (left, [what, instead]) => left.replaceAll(what, instead),
    WIDE.test(text) ? text.normalize('NFKC') : text,
  )

/** A line of JSON, each of its texts redacted, at whatever depth. */
export function redactLine(line: string): string {
  const redacted = JSON.stringify(JSON.parse(line), (name, value: unknown) => {
    if (NEVER.has(name.toLowerCase())) return '[…]'
    return typeof value === 'string' ? redactText(value) : value
  })
  return `${redacted}\n`
}
