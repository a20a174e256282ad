/** Kinds of licence: none, or one of the Korea Open Government Licence, 0 (free) to 4. */
export const LICENCES = ['none', 'kogl-0', 'kogl-1', 'kogl-2', 'kogl-3', 'kogl-4'] as const
export type Licence = (typeof LICENCES)[number]

/** Where the terms of a licence are kept by those who give it; undefined: there is none. */
export const termsOf = (licence: Licence): string | undefined =>
  licence === 'none'
    ? undefined
    : licence === 'kogl-0'
      ? 'https://www.kogl.or.kr/info/license.do'
      : `https://www.kogl.or.kr/info/licenseType${licence.slice(-1)}.do`

export const IMAGE_ENDINGS = ['jpg', 'png'] as const
export const FILE_ENDINGS = ['hwp', 'hwpx', 'pdf', 'docx', 'xlsx'] as const
export type ImageEnding = (typeof IMAGE_ENDINGS)[number]
export type FileEnding = (typeof FILE_ENDINGS)[number]
export type MediaEnding = ImageEnding | FileEnding
export type MediaKind = 'image' | 'file'

/** `waiting` until the job has made an image's forms or read a file; the others are why there is no preview. */
export type MediaState = 'waiting' | 'ready' | 'locked' | 'broken' | 'too-large'

/** Percent from the left and from the top. */
export interface Focus {
  readonly x: number
  readonly y: number
}

export const isFileEnding = (ending: string): ending is FileEnding =>
  (FILE_ENDINGS as readonly string[]).includes(ending)

export const TYPES: Readonly<Record<MediaEnding | 'avif' | 'webp', string>> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  avif: 'image/avif',
  webp: 'image/webp',
  pdf: 'application/pdf',
  hwp: 'application/x-hwp',
  hwpx: 'application/hwp+zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** Characters: a longer part of an address is not looked for. */
const LONGEST_STEM = 80

/** The name under which it is kept and asked for, with the ending of what it really is. */
export function mediaName(name: string, ending: MediaEnding): string {
  const stem = name.replace(/\.[^.]+$/, '')
  let kept = ''
  for (const { segment } of new Intl.Segmenter('ko').segment(stem)) {
    if (kept.length + segment.length > LONGEST_STEM) break
    kept += segment
  }
  return `${kept.trim() || 'file'}.${ending}`
}

/** Whether a text that uses something is published and its period has begun and not ended. @article 6(1) */
export const runs = (
  { fromAt, untilAt }: { readonly fromAt: string | null; readonly untilAt: string | null },
  now: string,
): boolean => fromAt !== null && fromAt <= now && (untilAt === null || now < untilAt)

/** When the last of these ends; undefined: one has no end. */
export function lastEnd<I extends string>(periods: readonly { readonly untilAt: I | null }[]): I | undefined {
  let last: I | undefined
  for (const { untilAt } of periods) {
    if (untilAt === null) return undefined
    if (last === undefined || untilAt > last) last = untilAt
  }
  return last
}

interface Span<I> {
  readonly fromAt: I
  /** Null: without end. */
  readonly untilAt: I | null
}

/** The span without a gap that runs at a moment, or else the next one; undefined: all are over. */
export function spanFrom<I extends string>(spans: readonly Span<I>[], now: I): Span<I> | undefined {
  const [first, ...others] = spans
    .filter((one) => one.untilAt === null || one.untilAt > now)
    .toSorted((a, b) => (a.fromAt < b.fromAt ? -1 : 1))
  if (!first) return undefined
  let untilAt = first.untilAt
  for (const one of others)
    if (untilAt !== null && one.fromAt <= untilAt)
      untilAt = one.untilAt === null || one.untilAt > untilAt ? one.untilAt : untilAt
  return { fromAt: first.fromAt, untilAt }
}
