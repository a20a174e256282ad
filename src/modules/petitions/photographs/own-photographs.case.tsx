import type { CaseScope, Deps } from '#kernel/http.ts'
import { MINE, type OwnDesk } from '../own/own-desk.case.tsx'
import { getPhotograph } from './photograph.store.ts'
import { nthIn, sendPhotograph } from './send-photograph.ts'

/** The petitioner's own photographs, whether anyone else sees them or not. @article 10(3) */
export function ownPhotographRoutes(desk: OwnDesk, scope: CaseScope, { look, files }: Deps) {
  scope.get(
    `${MINE}/photographs/:nth`,
    desk.inside(async (req, reply, { subject }) =>
      sendPhotograph(req, reply, files, await getPhotograph(look, subject, nthIn(req))),
    ),
  )
}
