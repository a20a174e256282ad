import type { ComponentChildren } from 'preact'
import type { Lang } from '#kernel/words.ts'

export interface Card {
  title: ComponentChildren
  href?: string | undefined
  /** Of title and text, where it is not the page's. */
  lang?: Lang | undefined
  /** Above the title: badges, a category. */
  top?: ComponentChildren
  text?: ComponentChildren
  /** Below: department, day, counts. */
  meta?: ComponentChildren[] | undefined
  /** Instead of a link: buttons. */
  actions?: ComponentChildren
}

/** A list of cards. `look` `tiles` puts them side by side where there is room. */
export function StructuredList(props: {
  items: Card[]
  empty?: string | undefined
  level?: 2 | 3 | undefined
  look?: 'rows' | 'tiles' | undefined
}) {
  const Heading = props.level === 3 ? 'h3' : 'h2'
  if (props.items.length === 0) return props.empty === undefined ? null : <p class="empty">{props.empty}</p>
  return (
    <ul class={`krds-structured-list ${props.look ?? 'rows'}`}>
      {props.items.map((card) => (
        <li class="structured-item">
          {card.top && <div class="card-top">{card.top}</div>}
          <Heading class="card-title">
            {card.href ? (
              <a href={card.href} lang={card.lang}>
                {card.title}
              </a>
            ) : (
              card.title
            )}
          </Heading>
          {card.text && (
            <div class="card-body" lang={card.lang}>
              {card.text}
            </div>
          )}
          {card.meta && (
            <ul class="card-meta">
              {card.meta.map((m) => (
                <li>{m}</li>
              ))}
            </ul>
          )}
          {card.actions && <div class="card-btm">{card.actions}</div>}
        </li>
      ))}
    </ul>
  )
}
