import type { Sharp } from 'sharp'
import { ok, refuse, type Result } from '../result.ts'
import { inTurn, opened, type PictureRefusal, pictureFault, SECONDS } from './picture.ts'

/** Pixels across in which a picture is kept, as far as it has them. */
export const WIDTHS = [320, 640, 1024, 1600] as const
/** Cut out around what matters, in pixels. */
export const CROPS = { card: { width: 640, height: 360 }, square: { width: 400, height: 400 } } as const
export type Crop = keyof typeof CROPS

/** What matters in a picture: percent from the left and from the top. */
export interface Focus {
  readonly x: number
  readonly y: number
}
export interface CleanPicture {
  readonly image: Buffer
  readonly ending: 'jpg' | 'png'
  readonly width: number
  readonly height: number
}
export interface PictureForm {
  readonly ending: 'avif' | 'webp' | 'jpg' | 'png'
  readonly bytes: Buffer
  readonly width: number
  readonly height: number
}

const LONGEST = 4_000

/**
 * A picture decoded and made anew, 4,000 pixels at its longest side: PNG where one was sent or something shines
 * through, JPEG otherwise, or the one asked for. Nothing that was written beside the picture stays, the place
 * among it.
 *
 * @refusal as remakePicture
 * @law PIPA 3(1) no more personal data than is needed
 */
export async function cleanPicture(
  bytes: Buffer,
  asked?: CleanPicture['ending'],
): Promise<Result<CleanPicture, PictureRefusal>> {
  const why = await pictureFault(bytes)
  if (why) return refuse(why)
  return inTurn(async () => {
    try {
      const { pages = 1, format, hasAlpha } = await opened(bytes).metadata()
      if (pages > 1) return refuse('picture-moves')
      const ending = asked ?? (format === 'png' || hasAlpha ? 'png' : 'jpg')
      const upright = opened(bytes)
        .timeout({ seconds: SECONDS })
        .autoOrient()
        .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      const { data, info } = await written(upright, ending, 90).toBuffer({ resolveWithObject: true })
      return ok({ image: data, ending, width: info.width, height: info.height })
    } catch {
      return refuse('picture-broken')
    }
  })
}

/** A clean picture in a width, in each of the formats. */
export const sizePicture = (picture: Pick<CleanPicture, 'image' | 'ending'>, width: number) =>
  made(picture, (image) => image.resize({ width, withoutEnlargement: true }))

/** A clean picture cut to a form, with what matters as near to its middle as the picture allows. */
export const cutPicture = (picture: CleanPicture, crop: Crop, focus: Focus) =>
  made(picture, (image) => {
    const { width, height } = CROPS[crop]
    return image.extract(windowOf(picture, width / height, focus)).resize({ width, height })
  })

/** The largest part of the picture of that shape around the focus. */
function windowOf({ width, height }: { width: number; height: number }, shape: number, focus: Focus) {
  const across = Math.max(1, Math.min(width, Math.round(height * shape)))
  const down = Math.max(1, Math.min(height, Math.round(width / shape)))
  const within = (middle: number, part: number, whole: number) =>
    Math.round(Math.min(Math.max(0, middle - part / 2), whole - part))
  return {
    left: within((width * focus.x) / 100, across, width),
    top: within((height * focus.y) / 100, down, height),
    width: across,
    height: down,
  }
}

async function made(
  { image, ending }: Pick<CleanPicture, 'image' | 'ending'>,
  shaped: (image: Sharp) => Sharp,
): Promise<Result<PictureForm[], PictureRefusal>> {
  return inTurn(async () => {
    const forms: PictureForm[] = []
    for (const as of ['avif', 'webp', ending] as const) {
      const work = written(shaped(opened(image).timeout({ seconds: SECONDS })), as, 78)
      const { data, info } = await work.toBuffer({ resolveWithObject: true })
      forms.push({ ending: as, bytes: data, width: info.width, height: info.height })
    }
    return ok(forms)
  })
}

/** `quality` of JPEG; the others at what looks alike. */
function written(image: Sharp, ending: PictureForm['ending'], quality: number): Sharp {
  if (ending === 'avif') return image.avif({ quality: 48, effort: 2 })
  if (ending === 'webp') return image.webp({ quality, effort: 3 })
  if (ending === 'png') return image.png({ compressionLevel: 8 })
  return image.flatten({ background: '#ffffff' }).jpeg({ quality, progressive: true })
}
