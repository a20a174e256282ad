import type { Link } from './frame.ts'

/** Tabs as links to pages; `current` is the address of this one. `label` names the group. */
export function Tabs(props: {
  label: string
  tabs: (Link & { count?: number | undefined })[]
  current: string
}) {
  return (
    <nav class="krds-tabs" aria-label={props.label}>
      <ul>
        {props.tabs.map((tab) => (
          <li>
            <a href={tab.href} aria-current={tab.href === props.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <span class="count"> {tab.count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
