import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Panel } from '#ui/panel.tsx'
import { words } from './counsel.words.ts'

export const COUNSEL = '/petitions/counsel'

/** What a question is not, and the way to what it is not. */
export function NotPetition({ frame }: { frame: Frame }) {
  const w = words(frame.lang)
  return (
    <Panel tone="info" title={w.notPetition}>
      <p>{w.notPetitionSays}</p>
      <p>
        <a href={inLang(frame.lang, '/petitions/new')}>{w.toPetition}</a>
      </p>
    </Panel>
  )
}
