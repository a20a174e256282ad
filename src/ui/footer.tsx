import type { Frame } from './frame.ts'
import { telHref } from './href.tsx'
import { Icon } from './icon.tsx'
import { Mark } from './masthead.tsx'
import { uiWords } from './ui.words.ts'

/** Help in the same place on every page, just before the footer. */
export function Help(props: { frame: Frame }) {
  const { help, lang } = props.frame
  return (
    <section class="help" aria-labelledby="help-title">
      <div class="inner">
        <div>
          <h2 id="help-title">{help.label}</h2>
          <p>{help.text}</p>
          {help.href && (
            <p>
              <a href={help.href}>{uiWords(lang).help.more}</a>
            </p>
          )}
        </div>
        <a class="help-phone" href={telHref(help.phone)}>
          <Icon name="phone" />
          <span class="sr-only">{uiWords(lang).help.phone} </span>
          {help.phone}
        </a>
      </div>
    </section>
  )
}

export function Footer(props: { frame: Frame }) {
  const { city, footer, lang } = props.frame
  const w = uiWords(lang)
  return (
    <footer id="krds-footer">
      <div class="inner">
        <nav class="f-menu" aria-label={w.footer}>
          <ul>
            {footer.map((l) => (
              <li>
                <a class={l.strong ? 'point' : undefined} href={l.href}>
                  {l.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <dl class="f-info">
          <div>
            <dt>{w.city.address}</dt>
            <dd>{city.address}</dd>
          </div>
          <div>
            <dt>{w.city.phone}</dt>
            <dd>
              <a href={telHref(city.phone)}>{city.phone}</a>
            </dd>
          </div>
          <div>
            <dt>{w.city.hours}</dt>
            <dd>{city.hours}</dd>
          </div>
        </dl>
        <div class="krds-identifier">
          <Mark />
          <span class="ban-txt">{w.identifier(city.name)}</span>
        </div>
      </div>
    </footer>
  )
}
