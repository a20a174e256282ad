import type { MediaShown } from './media.store.ts'
export const MediaThumbnail = (_p: { of: MediaShown }) => null
