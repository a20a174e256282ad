import type { Frame } from './frame.ts'
import { Icon } from './icon.tsx'
import { uiWords } from './ui.words.ts'

const ICON = { danger: 'danger', info: 'info', ok: 'ok' } as const

/** Script lets the reader put a notice away until it changes; without script it stays. */
export function UrgentNotices(props: { frame: Frame }) {
  const { urgent, lang } = props.frame
  const w = uiWords(lang).urgent
  if (urgent.length === 0) return null
  return (
    <section class="main-urgent-wrap" aria-label={w.label}>
      <ul class="krds-critical-alerts">
        {urgent.map((u) => (
          <li class={`critical-ban ${u.level}`} data-urgent={u.id} data-hide={w.hide}>
            <div class="inner">
              <strong class="critical-badge">
                <Icon name={ICON[u.level]} />
                {w[u.level]}
              </strong>
              <p class="critical-text">{u.href ? <a href={u.href}>{u.text}</a> : u.text}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}
