import sharp from 'sharp'
import { ok, refuse, type Result } from '../result.ts'
import { pixelsOf } from './measure.ts'
import { typeOf } from './sniff.ts'

export type PictureRefusal =
  | 'picture-type'
  /** The kind that some telephones make and no browser shows. */
  | 'picture-heic'
  | 'picture-moves'
  | 'picture-pixels'
  | 'picture-broken'
  | 'picture-busy'

/** A picture made anew: JPEG, upright, with nothing in it but what is seen. */
export interface Picture {
  /** 2,000 pixels at its longest side. */
  readonly image: Buffer
  /** 400 pixels at its longest side. */
  readonly preview: Buffer
  /** Pixels of the image. */
  readonly width: number
  readonly height: number
}

/** What a made picture is, whatever was sent. */
export const PICTURE_TYPE = 'image/jpeg'
const READ = ['image/jpeg', 'image/png', 'image/webp']
const HEIC = ['image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence']
const MOVES = ['image/apng', 'image/gif']
const MAX_PIXELS = 50_000_000
/** Of work on one picture. */
export const SECONDS = 10
const LONGEST = 2_000
const LONGEST_PREVIEW = 400
const MOST_WAITING = 16

// a decoded picture takes 150 MB: none is kept, and one thread works on one at a time
sharp.cache(false)
sharp.concurrency(1)

/** @throws whatever libvips cannot read, larger than allowed among it */
export const opened = (bytes: Buffer): sharp.Sharp =>
  sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: 'error', sequentialRead: true })

const boxed = (edge: number) =>
  ({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true }) as const

/**
 * Decodes a picture and makes it anew, so that where and with what it was taken, and whatever else was hidden in the
 * file, stays behind. Its type is told by its bytes; no name is asked for.
 *
 * @refusal picture-type, picture-heic, picture-moves, picture-pixels more than 50 million, picture-broken, picture-busy
 * @law PIPA 3(1) no more personal data than is needed
 */
export async function remakePicture(bytes: Buffer): Promise<Result<Picture, PictureRefusal>> {
  const why = await pictureFault(bytes)
  return why ? refuse(why) : inTurn(() => remake(bytes))
}

/** Why a file is no picture that may be decoded, told by its head alone. */
export async function pictureFault(bytes: Buffer): Promise<PictureRefusal | undefined> {
  const type = await typeOf(bytes)
  if (HEIC.includes(type)) return 'picture-heic'
  if (MOVES.includes(type)) return 'picture-moves'
  if (!READ.includes(type)) return 'picture-type'
  const pixels = pixelsOf(bytes, type)
  if (pixels === undefined) return 'picture-broken'
  return pixels > MAX_PIXELS ? 'picture-pixels' : undefined
}

async function remake(bytes: Buffer): Promise<Result<Picture, PictureRefusal>> {
  try {
    if (((await opened(bytes).metadata()).pages ?? 1) > 1) return refuse('picture-moves')
    const { data, info } = await opened(bytes)
      .timeout({ seconds: SECONDS })
      .autoOrient()
      .resize(boxed(LONGEST))
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 82 })
      .toBuffer({ resolveWithObject: true })
    const preview = await opened(data)
      .timeout({ seconds: SECONDS })
      .resize(boxed(LONGEST_PREVIEW))
      .jpeg({ quality: 76 })
      .toBuffer()
    return ok({ image: data, preview, width: info.width, height: info.height })
  } catch {
    return refuse('picture-broken')
  }
}

let last: Promise<unknown> = Promise.resolve()
let waiting = 0

/** One at a time; beyond sixteen that wait the next is refused. */
export async function inTurn<T>(
  work: () => Promise<Result<T, PictureRefusal>>,
): Promise<Result<T, PictureRefusal>> {
  if (waiting >= MOST_WAITING) return refuse('picture-busy')
  waiting += 1
  const mine = last.then(work)
  last = mine.then(
    () => undefined,
    () => undefined,
  )
  return mine.finally(() => {
    waiting -= 1
  })
}
