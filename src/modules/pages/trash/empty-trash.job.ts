import { record } from '#kernel/audit.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import { addMinutes } from '#kernel/time.ts'
import { forgetForms } from '../autosaves/begun-form.store.ts'
import { removeOldTyped } from '../autosaves/autosave.store.ts'
import { saveMediaUses } from '../media/save-media-uses.act.ts'
import { removeOldPreviews } from '../previews/preview.store.ts'
import { removeTrashed } from './trash.store.ts'

const KEPT_MINUTES = 30 * 24 * 60
const NO_USE = { path: '', title: '', mediaIds: [], fromAt: null, untilAt: null }
const BY = { id: 'system:trash', from: 'job' }

/** What has lain in the trash for thirty days goes for good; what was typed and never saved, and previews that ended. */
export const emptyTrash: JobSpec = {
  name: 'pages.empty-trash',
  cron: '20 3 * * *',
  run: async ({ transact, clock }) =>
    transact(async (tx) => {
      const now = clock.now()
      await removeOldTyped(tx, now)
      await forgetForms(tx, now)
      await removeOldPreviews(tx, now)
      for (const id of await removeTrashed(tx, addMinutes(now, -KEPT_MINUTES))) {
        await saveMediaUses(tx, { ...NO_USE, owner: `item:${id}:draft`, at: now })
        record(tx, { what: 'item.purged', about: `item:${id}`, by: BY })
      }
    }),
}
