const MAX_BYTES = 200

/**
 * A name to show and to download by: composed Hangul, no folder, no invisible or direction-turning
 * character, 200 bytes at most with its ending. Undefined when nothing is left.
 */
export function cleanName(name: string): string | undefined {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const cleaned = last
    .replace(/[\p{C}<>:"|?*]/gu, '')
    .replace(/\p{White_Space}+/gu, ' ')
    .replace(/^[. ]+|[. ]+$/g, '')
  if (cleaned === '') return undefined
  const ending = /\.[\p{L}\p{N}]{1,10}$/u.exec(cleaned)?.[0] ?? ''
  const stem = cleaned.slice(0, cleaned.length - ending.length)
  return shortened(stem, MAX_BYTES - Buffer.byteLength(ending)) + ending
}

/** The ending, lower case, without its dot. */
export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''

/** `Content-Disposition` for a download, by RFC 6266: the name for every browser, and an ASCII one beside it. */
export function contentDisposition(name: string, how: 'attachment' | 'inline' = 'attachment'): string {
  const clean = cleanName(name) ?? 'file'
  const ascii = clean.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  const coded = encodeURIComponent(clean).replace(
    /['()*]/g,
    (one) => `%${one.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${how}; filename="${ascii}"; filename*=UTF-8''${coded}`
}

function shortened(text: string, bytes: number): string {
  let kept = ''
  let size = 0
  for (const { segment } of new Intl.Segmenter('ko').segment(text)) {
    size += Buffer.byteLength(segment)
    if (size > bytes) break
    kept += segment
  }
  return kept
}
