import type { Lang } from '#kernel/words.ts'
import type { MediaShown } from './media.store.ts'
export const MediaThumbnail = (_p: { of: MediaShown }) => null
export const MediaPicture = (_p: { of: MediaShown; alt: string }) => null
export const FileLink = (p: { lang: Lang; of: MediaShown | undefined; label: string }) => (
  <span>{p.label}</span>
)
