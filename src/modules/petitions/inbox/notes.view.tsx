import type { Tone } from '#ui/badge.tsx'
import { Panel } from '#ui/panel.tsx'

/** One thing that waits, and where it is done. */
export interface Note {
  readonly tone: Tone
  readonly title: string
  readonly href: string
  readonly link: string
}

export const Notes = ({ notes }: { notes: readonly Note[] }) => (
  <>
    {notes.map((one) => (
      <Panel tone={one.tone} title={one.title}>
        <p>
          <a href={one.href}>{one.link}</a>
        </p>
      </Panel>
    ))}
  </>
)
