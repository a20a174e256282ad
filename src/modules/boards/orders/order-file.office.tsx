import { clerkOf } from '#kernel/clerk.ts'
import type { OfficeScope } from '#kernel/http.ts'
import { mayWatch } from '../moderators/watching.ts'
import type { OfficeDeps } from '../removal/read-reasons.ts'
import { idOf } from '../removal/removals.office.tsx'
import { getRecord } from '../withheld/withhold.store.ts'
import { openOrderFile } from './open-order-file.act.ts'

const ENDINGS: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
}

/** The document by which a text was demanded hidden, for officers of its board alone. */
export function orderFileRoutes(office: OfficeScope, deps: OfficeDeps) {
  const { look, transact, clock, files } = deps
  office.get<{ Params: { id: string } }>('/boards/withheld/:id/document', async (req, reply) => {
    const by = clerkOf(req)
    const record = await getRecord(look, idOf(req.params.id))
    await mayWatch(deps, by, record)
    const { hash, type } = await transact((tx) =>
      openOrderFile(tx, { withheldId: record.id, by, at: clock.now() }),
    )
    const name = `order-${record.id}.${ENDINGS[type] ?? 'bin'}`
    return reply
      .type(type)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('cache-control', 'no-store')
      .send(await files.open(hash))
  })
}
