import { addressOf, type Form, formAddressOf, type FormEnding } from './address.rule.ts'
import type { MediaShown } from './media-shown.store.ts'

export type PictureShape = 'whole' | 'card' | 'square'
const FORMATS: readonly [FormEnding, string][] = [
  ['avif', 'image/avif'],
  ['webp', 'image/webp'],
]

/**
 * An image in as many formats and widths as there are; the browser takes what it can show and needs. `sizes` as in
 * HTML: how wide it stands on the page. A cut shows what matters in it. `alt` is empty for decoration only.
 */
export function MediaPicture(props: {
  media: MediaShown
  alt: string
  sizes: string
  shape?: PictureShape | undefined
  /** For the one that is seen first. */
  eager?: boolean | undefined
}) {
  const { media, alt, sizes, shape = 'whole' } = props
  const forms = media.forms.filter((one) => (shape === 'whole' ? /^w\d/.test(one.form) : one.form === shape))
  const setOf = (ending: FormEnding) =>
    forms
      .filter((one) => one.ending === ending)
      .map((one) => `${formAddressOf(media, one.form, ending)} ${one.width}w`)
      .join(', ')
  const own = forms.filter((one) => one.ending === media.ending)
  const cut = shape === 'whole' ? undefined : own[0]
  const { width, height } = cut ?? media
  const src = cut ? formAddressOf(media, cut.form, cut.ending) : widest(media, own.at(-1)?.form)
  return (
    <picture class={`media-picture ${shape}`}>
      {FORMATS.map(([ending, type]) => {
        const srcset = setOf(ending)
        return srcset === '' ? null : <source type={type} srcset={srcset} sizes={sizes} />
      })}
      <img
        src={src}
        srcset={cut ? undefined : setOf(media.ending as FormEnding) || undefined}
        sizes={cut || own.length === 0 ? undefined : sizes}
        alt={alt}
        width={width}
        height={height}
        loading={props.eager ? undefined : 'lazy'}
        decoding="async"
      />
    </picture>
  )
}

/** For browsers that know neither widths nor formats: the widest form, else the image itself. */
const widest = (media: MediaShown, form: Form | undefined): string =>
  form === undefined ? addressOf(media) : formAddressOf(media, form, media.ending as FormEnding)
