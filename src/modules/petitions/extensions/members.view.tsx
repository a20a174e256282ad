import { dayText } from '#kernel/words.ts'
import { Table } from '#ui/table.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { words } from './extensions.words.ts'

/** Which of those merged are extended with a petition, and what keeps one from it. @law CPTA-ED 6(6), 21(1) */
export function ExtendedTogether({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  const { members } = file.extensions
  if (members.length === 0) return null
  return (
    <>
      <p>{w.together.says(members.length)}</p>
      <Table
        caption={w.together.title}
        head={[
          { label: w.together.number, nowrap: true },
          { label: w.together.due, nowrap: true },
          { label: w.together.until },
        ]}
        rowHead={0}
        rows={members.map(({ number, dueOn, lengths, limit }) => {
          const last = lengths.at(-1)
          return [
            <a href={`/office/petitions/${number}`}>{number}</a>,
            dueOn === null ? w.together.still : dayText(lang, dueOn),
            dueOn === null ? '–' : last ? w.together.upTo(dayText(lang, last.dueOn)) : w.refused[limit],
          ]
        })}
      />
    </>
  )
}
