import { Forbidden, NotFound } from '#kernel/errors.ts'
import type { CaseScope, Deps } from '#kernel/http.ts'
import { takeUploadsInside, uploadedIn } from '#kernel/http/upload.ts'
import { loadMine } from '../own/load-mine.ts'
import type { ShowMine } from '../own/mine.case.tsx'
import { citizenDesk, numberIn } from '../writing/citizen-desk.ts'
import { attach, detach } from './attach.act.ts'
import { words } from './attachments.words.ts'
import { keepFile, MOST_BYTES } from './keep-file.ts'
import { sendAttachment } from './send-attachment.ts'

const HERE = '/boards/:board/:id/files'

/** Files of one's own posting. @article 13 */
export function attachmentRoutes(scope: CaseScope, deps: Deps, showMine: ShowMine) {
  const { lang } = scope
  const { transact, clock, files } = deps
  const desk = citizenDesk(scope, deps)
  const w = words(lang)

  scope.get(
    `${HERE}/:nth/own`,
    desk.inside(async (req, reply, citizen) => {
      const mine = await loadMine(deps, lang, req, citizen)
      const { nth } = req.params as Record<string, string>
      const found = mine.attachments.find((one) => one.nth === numberIn(nth, 'file'))
      if (!found) throw new NotFound('file', String(nth))
      return sendAttachment(reply, files, found)
    }),
  )
  scope.register(async (inner) => {
    await takeUploadsInside(inner, { file: MOST_BYTES, field: 10_000 })
    inner.post(
      HERE,
      desk.inside(async (req, reply, citizen) => {
        const { posting, isOwn } = await loadMine(deps, lang, req, citizen)
        if (!isOwn) throw new Forbidden('another citizen wrote it')
        const sent = uploadedIn(req)
        const own = { id: posting.id, citizenId: citizen.citizenId, by: citizen, at: clock.now() }
        const remove = sent.fields['remove']
        const failed = (why: keyof typeof w.refused) =>
          showMine(req, reply, citizen, { errors: [{ field: 'file', text: w.refused[why] }] })
        const back = (done: string) =>
          desk.to(reply, `/boards/${posting.boardId}/${posting.id}/mine?done=${done}`)
        if (remove !== undefined) {
          const done = await transact((tx) => detach(tx, own, numberIn(remove, 'file')))
          return done.ok ? back('removed') : failed(done.refusal)
        }
        if (!citizen.mayWrite) return failed('not-verified')
        const kept = await keepFile(deps, sent, req.ip)
        if (!kept.ok) return failed(kept.refusal)
        const done = await transact((tx) => attach(tx, own, kept.value))
        return done.ok ? back('attached') : failed(done.refusal)
      }),
    )
  })
}
