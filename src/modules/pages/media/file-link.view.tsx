import { inLang, type Lang } from '#kernel/words.ts'
import { addressOf, previewAddressOf } from './address.rule.ts'
import { bytesText, mediaWords } from './media.words.ts'
import type { MediaShown } from './media-shown.store.ts'

/** A file to be saved: its name or `label`, its kind and size, and its text to look at where it could be read. */
export function FileLink(props: { lang: Lang; media: MediaShown; label?: string | undefined }) {
  const { lang, media, label } = props
  const w = mediaWords(lang)
  const preview = previewAddressOf(media)
  return (
    <span class="file-link">
      <a href={addressOf(media)} download={media.name}>
        {label || media.name}
      </a>{' '}
      <span class="subtle">
        ({media.ending.toUpperCase()}, {bytesText(media.bytes)})
      </span>
      {media.kind === 'file' && media.state === 'ready' && (
        <>
          {' '}
          <a class="file-preview" href={media.door === '/office/media' ? preview : inLang(lang, preview)}>
            {w.see}
            <span class="sr-only">: {label || media.name}</span>
          </a>
        </>
      )}
    </span>
  )
}
