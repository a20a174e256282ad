import type { ComponentChildren } from 'preact'

const EDGE = 400

/** Photographs beside each other. */
export function Pictures(props: { children: ComponentChildren }) {
  return <ul class="pictures">{props.children}</ul>
}

/** One of them, small, leading to the large one; what is said of it below. `size` in pixels of the large one. */
export function Picture(props: {
  href: string
  alt: string
  size: { readonly width: number; readonly height: number }
  says?: string | undefined
  children?: ComponentChildren
}) {
  const { width, height } = props.size
  const scale = Math.min(1, EDGE / Math.max(width, height))
  return (
    <li>
      <figure>
        <a href={props.href}>
          <img
            src={`${props.href}?size=small`}
            alt={props.alt}
            width={Math.max(1, Math.round(width * scale))}
            height={Math.max(1, Math.round(height * scale))}
          />
        </a>
        {props.says && <figcaption>{props.says}</figcaption>}
      </figure>
      {props.children}
    </li>
  )
}
