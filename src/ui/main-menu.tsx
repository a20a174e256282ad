import { inLang } from '#kernel/words.ts'
import type { Frame, MenuEntry } from './frame.ts'
import { Icon } from './icon.tsx'
import { uiWords } from './ui.words.ts'

/** The entry that this page belongs to, or that is this very page. */
const currentAt = ({ lang, path }: Frame, href: string, current: string | undefined) =>
  href !== current ? undefined : href === inLang(lang, path.replace(/\?.*/, '')) ? 'page' : 'true'

/** The sections as plain links; on narrow screens the whole menu takes their place. */
export function MainMenu(props: { frame: Frame; current?: string | undefined }) {
  const w = uiWords(props.frame.lang).menu
  return (
    <nav class="krds-main-menu" aria-label={w.label}>
      <div class="inner">
        <ul class="gnb-menu">
          {props.frame.menu.map((m) => (
            <li>
              <a
                class={holds(m, props.current) ? 'gnb-main-trigger active' : 'gnb-main-trigger'}
                href={m.href}
                aria-current={currentAt(props.frame, m.href, props.current)}
              >
                {m.label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  )
}

const holds = (m: MenuEntry, current: string | undefined) =>
  current !== undefined && (m.href === current || (m.items ?? []).some((i) => i.href === current))

/** Everything there is, in a `details`: opens without script, closes with Escape where there is script. */
export function WholeMenu(props: { frame: Frame; current?: string | undefined }) {
  const w = uiWords(props.frame.lang).menu
  return (
    <details class="whole-menu" data-closes>
      <summary class="btn-navi all">
        <Icon name="menu" />
        {w.all}
      </summary>
      <nav class="whole-menu-panel" aria-label={w.whole}>
        <ul class="inner">
          {props.frame.menu.map((m) => (
            <li>
              <a class="sub-title" href={m.href} aria-current={currentAt(props.frame, m.href, props.current)}>
                {m.label}
              </a>
              {m.items && m.items.length > 0 && (
                <ul>
                  {m.items.map((i) => (
                    <li>
                      <a href={i.href} aria-current={currentAt(props.frame, i.href, props.current)}>
                        {i.label}
                      </a>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </details>
  )
}
