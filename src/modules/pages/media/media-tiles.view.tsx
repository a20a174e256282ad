import type { Frame } from '#ui/frame.ts'
import { MediaPicture } from './media-picture.view.tsx'
import type { MediaShown } from './media-shown.store.ts'
import { bytesText, mediaWords } from './media.words.ts'

export interface MediaLine {
  readonly shown: MediaShown
  readonly uses: number
  readonly hasAlt: boolean
}

/** What the library holds, each with the number by which a text names it. */
export function Tiles(props: { lines: readonly MediaLine[]; frame: Frame }) {
  const w = mediaWords(props.frame.lang)
  if (props.lines.length === 0) return null
  return (
    <ul class="media-tiles">
      {props.lines.map(({ shown, uses, hasAlt }) => (
        <li>
          <a href={`/office/media/${shown.id}`}>
            {shown.kind === 'image' ? (
              <MediaPicture media={shown} alt="" sizes="12rem" shape="square" />
            ) : (
              <span class="media-kind" aria-hidden="true">
                {shown.ending.toUpperCase()}
              </span>
            )}
            <span class="media-name">{shown.name}</span>
          </a>
          <span class="subtle">
            <code>media:{shown.id}</code>
            <br />
            {shown.ending.toUpperCase()}, {bytesText(shown.bytes)}
            <br />
            {w.usedIn(uses)}
          </span>
          {shown.kind === 'image' && !hasAlt && <span class="media-lacks">{w.noAlt}</span>}
        </li>
      ))}
    </ul>
  )
}
