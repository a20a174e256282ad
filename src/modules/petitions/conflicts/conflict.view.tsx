import { Button, Form } from '#ui/form.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { conflictWords } from './conflict.words.ts'

/** Of a petition that may complain about the department in charge. */
export interface CaseConflict {
  /** None while no department is in charge. */
  readonly department: { readonly ko: string; readonly en: string } | undefined
  readonly isMarked: boolean
  readonly isNamed: boolean
  readonly isGrievance: boolean
}

/** Open where the text proposes it. @law CPTA 5(1) */
export function ConflictForm({ frame, file, clerk }: CaseProps) {
  const w = conflictWords(frame.lang)
  const { department, isMarked, isNamed, isGrievance } = file.conflict
  if (!department || !file.acts.has('note-conflict')) return null
  const name = department[frame.lang]
  return (
    <Disclosure summary={w.title} open={isMarked || isNamed}>
      {isMarked && <p>{w.marked(name)}</p>}
      {!isMarked && isNamed && <p>{w.named(name)}</p>}
      {!isMarked && isGrievance && <p>{w.grievance}</p>}
      {!isMarked && <p>{w.says}</p>}
      <Form action={`/office/petitions/${file.petition.number}/conflict`} csrf={clerk.csrf}>
        <input type="hidden" name="version" value={file.petition.version} />
        <Button kind="secondary" name="concerns" value={isMarked ? 'no' : 'yes'}>
          {isMarked ? w.unmark : w.mark}
        </Button>
      </Form>
    </Disclosure>
  )
}
