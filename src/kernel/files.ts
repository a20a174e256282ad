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
export { PICTURE_TYPE, type Picture, type PictureRefusal, remakePicture } from './files/picture.ts'
export { typeOf } from './files/sniff.ts'
export { type Files, type StoredFile, TooLarge } from './files/store.ts'
export { sweepOrphans } from './files/sweep.ts'
