import type { Lang } from '#kernel/words.ts'
import { Lines } from '#ui/lines.tsx'
import { words } from '../dialogue.words.ts'
import type { Message } from '../messages/message.store.ts'

/** Of a closed conversation: who closed it, and why. */
export function ClosingNote({ lang, message: m }: { lang: Lang; message: Message }) {
  const w = words(lang).own
  return (
    <>
      <h2>{w.isClosed}</h2>
      <p>
        {m.closedBy === 'citizen' ? w.byCitizen : w.byOffice}. {w.reason}:
      </p>
      <Lines text={m.closeReason ?? ''} />
    </>
  )
}
