import {
  acceptUploads,
  cleanName,
  cleanPicture,
  type Files,
  namesInArchive,
  type PictureRefusal,
  pictureFault,
  readDocument,
  type Scan,
  type UploadRefusal,
} from '#kernel/files.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import {
  FILE_ENDINGS,
  type FileEnding,
  isFileEnding,
  type MediaEnding,
  type MediaKind,
  mediaName,
} from './media.rule.ts'
import type { MediaBytes } from './media.store.ts'

export const MOST_IMAGE_BYTES = 30_000_000
export const MOST_FILE_BYTES = 50_000_000
const PICTURES = ['jpg', 'jpeg', 'png', 'webp']
const DRAWINGS = ['svg', 'svgz']
const OLDER = ['doc', 'xls', 'ppt', 'rtf']
const MACROS = ['docm', 'dotm', 'xlsm', 'xltm', 'xlsb', 'pptm']
/** How a document of Office that is locked by a password names its content. */
const LOCKED = Buffer.from('EncryptedPackage', 'utf16le')

export type ScreenRefusal =
  | UploadRefusal['why']
  | PictureRefusal
  | 'drawing'
  | 'older-office'
  | 'macros'
  | 'locked'
  | 'damaged'
  | 'infected'
  | 'unchecked'
export interface Screened extends MediaBytes {
  readonly kind: MediaKind
  readonly name: string
  readonly ending: MediaEnding
}

/**
 * Looks at one file that was sent and stores it as it may be kept: an image made anew, as `asked` where it takes
 * another's place; a file as it is. Nothing of it is anybody's until an act takes it. A scanner that is named and does
 * not answer stops every upload.
 *
 * @refusal what is wrong with it, the first fault
 * @law PIPA 29 safety measures: viruses, what hides in images
 */
export async function screenUpload(
  { files, scan }: { readonly files: Files; readonly scan?: Scan | undefined },
  sent: { readonly name: string; readonly bytes: Buffer },
  asked?: MediaEnding,
): Promise<Result<Screened, ScreenRefusal>> {
  const { bytes } = sent
  const name = cleanName(sent.name)
  if (name === undefined) return refuse('file-name')
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  const fault = await faultOf(name, ending, bytes)
  if (fault) return refuse(fault)
  const scanned = await scan?.(bytes)
  if (scanned === 'infected') return refuse('infected')
  if (scanned === 'unanswered') return refuse('unchecked')
  if (await isDamaged(ending, bytes)) return refuse('damaged')
  if (isFileEnding(ending))
    return keep(files, { kind: 'file', name, ending, bytes, width: null, height: null })
  const cleaned = await cleanPicture(bytes, asked === 'jpg' || asked === 'png' ? asked : undefined)
  if (!cleaned.ok) return cleaned
  const { image, ...picture } = cleaned.value
  return keep(files, { kind: 'image', name, bytes: image, ...picture })
}

async function keep(
  files: Files,
  { bytes, ...media }: Omit<Screened, 'bytes' | 'hash'> & { readonly bytes: Buffer },
): Promise<Result<Screened, never>> {
  const { hash, size } = await files.put(bytes, { maxBytes: bytes.length })
  return ok({ ...media, name: mediaName(media.name, media.ending), hash, bytes: size })
}

async function faultOf(name: string, ending: string, bytes: Buffer): Promise<ScreenRefusal | undefined> {
  if (DRAWINGS.includes(ending)) return 'drawing'
  if (MACROS.includes(ending)) return 'macros'
  if (OLDER.includes(ending)) return 'older-office'
  if (ending === 'gif') return 'picture-moves'
  if (ending === 'heic' || ending === 'heif') return 'picture-heic'
  const isPicture = PICTURES.includes(ending)
  if (isPicture && bytes.length > 0 && bytes.length <= MOST_IMAGE_BYTES) {
    const fault = await pictureFault(bytes)
    if (fault) return fault
  }
  const office = ending === 'docx' || ending === 'xlsx'
  if (office && bytes.includes(LOCKED)) return 'locked'
  const maxBytes = isPicture ? MOST_IMAGE_BYTES : MOST_FILE_BYTES
  const endings = [...PICTURES, ...FILE_ENDINGS]
  const accepted = await acceptUploads([{ name, bytes }], { maxFiles: 1, maxBytes, endings })
  if (!accepted.ok) return accepted.refusal.why
  return office && holdsMacros(bytes) ? 'macros' : undefined
}

/** A document of Hancom's that nobody could open: its beginning alone says nothing of that. */
async function isDamaged(ending: string, bytes: Buffer): Promise<boolean> {
  if (ending !== 'hwp' && ending !== 'hwpx') return false
  const read = await readDocument(bytes, ending)
  return !read.ok && read.refusal === 'broken'
}

/** A document that calls itself free of macros, and is not. */
const holdsMacros = (bytes: Buffer): boolean =>
  namesInArchive(bytes).some((one) => /vbaProject\.bin$|\/macrosheets\//i.test(one))

export const acceptedBy = (ending: MediaEnding | undefined): string =>
  ending === undefined
    ? [...PICTURES, ...FILE_ENDINGS].map((one) => `.${one}`).join(',')
    : isFileEnding(ending)
      ? `.${ending satisfies FileEnding}`
      : PICTURES.map((one) => `.${one}`).join(',')
