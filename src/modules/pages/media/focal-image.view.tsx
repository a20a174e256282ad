import { MediaPicture } from './media-picture.view.tsx'
import type { MediaShown } from './media-shown.store.ts'
import type { Focus } from './media.rule.ts'

/** The image with a mark on what matters in it. With scripts a click moves the mark and fills in the form. */
export function FocalImage(props: { media: MediaShown; alt: string; focus: Focus }) {
  const { media, alt, focus } = props
  const { width, height } = media
  const radius = Math.max(width, height) / 40
  return (
    <div class="focal" data-focal>
      <MediaPicture media={media} alt={alt} sizes="(min-width: 48rem) 40rem, 100vw" eager />
      <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {['outer', 'inner'].map((ring) => (
          <circle
            class={ring}
            cx={(width * focus.x) / 100}
            cy={(height * focus.y) / 100}
            r={ring === 'outer' ? radius : radius / 2}
          />
        ))}
      </svg>
    </div>
  )
}
