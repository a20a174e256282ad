import type { CaseScope, Deps } from '#kernel/http.ts'
import { MINE, type OwnDesk } from '../own/own-desk.case.tsx'
import { getPhotograph } from './photograph.store.ts'
import { nthIn, sendPhotograph } from './send-photograph.ts'

/** The petitioner's own photographs, whether anyone else sees them or not: the bytes that their proof is about. @article 10(3) */
export function ownPhotographRoutes(desk: OwnDesk, scope: CaseScope, { look, files }: Deps) {
  scope.get(
    `${MINE}/photographs/:nth`,
    desk.inside(async (req, reply, { subject }) => {
      const nth = nthIn(req)
      const found = await getPhotograph(look, subject, nth)
      return sendPhotograph(req, reply, files, found, `photograph-${nth}`)
    }),
  )
}
