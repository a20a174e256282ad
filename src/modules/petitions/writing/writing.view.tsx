import { Panel } from '#ui/panel.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { words } from './writing.words.ts'

export function WritingNow({ frame, file }: CaseProps) {
  if (file.writers.length === 0) return null
  return <Panel tone="warn" title={words(frame.lang).others(file.writers.join(', '))} />
}
