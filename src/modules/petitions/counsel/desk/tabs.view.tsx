import type { Lang } from '#kernel/words.ts'
import { Tabs } from '#ui/tabs.tsx'
import { words } from '../office.words.ts'

export const VIEWS = ['asked', 'answered', 'handed-over', 'appointments', 'hours', 'saved'] as const
export type DeskView = (typeof VIEWS)[number]
export const DESK = '/office/counsel'
const PATH: Record<DeskView, string> = {
  asked: DESK,
  answered: `${DESK}?view=answered`,
  'handed-over': `${DESK}?view=handed-over`,
  appointments: `${DESK}/appointments`,
  hours: `${DESK}/hours`,
  saved: `${DESK}/saved-answers`,
}

export function DeskTabs({
  lang,
  view,
  waiting,
}: {
  lang: Lang
  view: DeskView
  waiting?: number | undefined
}) {
  const w = words(lang)
  return (
    <div class="no-print">
      <Tabs
        label={w.tabs}
        current={PATH[view]}
        tabs={VIEWS.map((one) => ({
          label: w.views[one],
          href: PATH[one],
          count: one === 'asked' ? waiting : undefined,
        }))}
      />
    </div>
  )
}
