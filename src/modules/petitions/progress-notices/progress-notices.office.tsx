import type { Deps } from '#kernel/http.ts'
import type { CaseDesk } from '../case/case-desk.office.tsx'
import { notifyProgress } from './notify-progress.act.ts'
import { words } from './progress-notices.words.ts'

const SPEC = { progress: { max: 2000, lines: true } }

/** @law CPTA-ED 23 */
export function progressRoutes(desk: CaseDesk, deps: Deps) {
  desk.act<typeof SPEC>({
    path: 'progress-notice',
    spec: SPEC,
    words: (lang) => ({ fields: { progress: words(lang).text }, refused: {} }),
    carryOut: (tx, base, { progress }) => notifyProgress(tx, deps, { ...base, says: progress }),
  })
}
