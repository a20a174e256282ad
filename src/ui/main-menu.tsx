import { inLang } from '#kernel/words.ts'
import type { Frame, MenuEntry } from './frame.ts'
import { Icon } from './icon.tsx'
import { uiWords } from './ui.words.ts'

interface Props {
  frame: Frame
  current?: string | undefined
}

const pathOf = ({ path }: Frame) => path.replace(/\?.*/, '')

const holds = (m: MenuEntry, here: string | undefined) =>
  here !== undefined && (m.href === here || (m.items ?? []).some((i) => i.href === here))

/** The menu's address of this page; in the office, where groups have pages of their own, the nearest above it. */
function hereIn(frame: Frame, current: string | undefined): string | undefined {
  if (frame.surface === 'public') return current
  const [nearest] = frame.menu
    .flatMap((m) => (m.items ?? [m]).map((i) => i.href))
    .filter((href) => `${pathOf(frame)}/`.startsWith(`${href}/`))
    .toSorted((a, b) => b.length - a.length)
  return nearest ?? current
}

/** The entry that this page belongs to, or that is this very page. */
const currentAt = (frame: Frame, href: string, here: string | undefined) =>
  href !== here ? undefined : href === inLang(frame.lang, pathOf(frame)) ? 'page' : 'true'

/** The sections as plain links, in the office with the pages of this section below; on narrow screens the whole menu takes their place. */
export function MainMenu({ frame, current }: Props) {
  const w = uiWords(frame.lang).menu
  const here = hereIn(frame, current)
  const section = frame.surface === 'office' ? frame.menu.find((m) => holds(m, here)) : undefined
  return (
    <nav class="krds-main-menu" aria-label={w.label}>
      <div class="inner">
        <ul class="gnb-menu">
          {frame.menu.map((m) => (
            <li>
              <a
                class={holds(m, here) ? 'gnb-main-trigger active' : 'gnb-main-trigger'}
                href={m.href}
                aria-current={m === section && m.items ? 'true' : currentAt(frame, m.href, here)}
              >
                {m.label}
              </a>
            </li>
          ))}
        </ul>
        {section?.items && (
          <ul class="gnb-sub" aria-label={section.label}>
            {section.items.map((i) => (
              <li>
                <a href={i.href} aria-current={currentAt(frame, i.href, here)}>
                  {i.label}
                </a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </nav>
  )
}

/** Everything there is, in a `details`: opens without script, closes with Escape where there is script. */
export function WholeMenu({ frame, current }: Props) {
  const w = uiWords(frame.lang).menu
  const here = hereIn(frame, current)
  return (
    <details class="whole-menu" data-closes>
      <summary class="btn-navi all">
        <Icon name="menu" />
        {w.all}
      </summary>
      <nav class="whole-menu-panel" aria-label={w.whole}>
        <ul class="inner">
          {frame.menu.map((m) => (
            <li>
              {frame.surface === 'office' && m.items ? (
                <span class="sub-title">{m.label}</span>
              ) : (
                <a class="sub-title" href={m.href} aria-current={currentAt(frame, m.href, here)}>
                  {m.label}
                </a>
              )}
              {m.items && m.items.length > 0 && (
                <ul>
                  {m.items.map((i) => (
                    <li>
                      <a href={i.href} aria-current={currentAt(frame, i.href, here)}>
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
