export {
  acceptUploads,
  type Upload,
  type UploadRefusal,
  UPLOAD_TYPES,
  type UploadRules,
} from './files/accept.ts'
export { keepOpened } from './files/keep-opened.ts'
export { cleanName, contentDisposition } from './files/name.ts'
export { openFiles } from './files/open.ts'
export {
  type Crop,
  CROPS,
  cleanPicture,
  type CleanPicture,
  cutPicture,
  type Focus,
  type PictureForm,
  sizePicture,
  WIDTHS,
} from './files/picture-forms.ts'
export {
  PICTURE_TYPE,
  type Picture,
  pictureFault,
  type PictureRefusal,
  remakePicture,
} from './files/picture.ts'
export { typeOf } from './files/sniff.ts'
export { type Files, type StoredFile, TooLarge } from './files/store.ts'
export { sweepOrphans } from './files/sweep.ts'
export { namesInArchive } from './files/reading/archive.ts'
export { READABLE, type Readable, readDocument } from './files/reading/read-document.ts'
export type { ReadBlock, Reading } from './files/reading/block.ts'
export type { WhyUnreadable } from './files/reading/unreadable.ts'
export { type Scan, type ScanResult, virusScan } from './files/virus.ts'
