import sharp from 'sharp'
import { instant } from '../../src/kernel/time.ts'
import { saveMediaUses } from '../../src/modules/pages/media/save-media-uses.act.ts'
import { JOBS } from '../../src/timetable.ts'
import { hwp } from '../documents.ts'
import type { Officer } from '../staff.ts'
import type { Town } from '../town.ts'
import { upload } from '../upload.ts'
import type { Aviary } from './canary.ts'

/** An attachment (1) and an image (2) that a published text uses, and a draft that uses both. */
export async function ofTheLibrary(town: Town, aviary: Aviary): Promise<void> {
  const noted = (label: string) => aviary.text(label, '', 'officers')
  const editor = await town.asPost('communication-head')
  const words = { Copyright: noted('media owner'), ImageDescription: noted('media caption') }
  const picture = await sharp({ create: { width: 500, height: 400, channels: 3, background: '#47a' } })
    .withExif({ IFD0: words })
    .png()
    .toBuffer()
  for (const [name, bytes] of [
    ['notice.hwp', hwp()],
    ['picture.png', picture],
  ] as const) {
    const file = { field: 'files', name, bytes }
    const res = await upload(town, editor, '/office/media', [file], { _csrf: editor.csrf, licence: 'none' })
    if (res.statusCode !== 303) throw new Error(`media: ${res.statusCode}`)
  }
  for (const id of [1, 2]) {
    const form = { version: '1', licence: 'kogl-1', focusX: '50', focusY: '50' }
    const alt = { altKo: noted('media alt'), altEn: noted('media alt in English') }
    const res = await editor.post(`/office/media/${id}/edit`, { ...form, ...alt })
    if (res.statusCode !== 303) throw new Error(`media ${id}: ${res.statusCode}`)
    const job = JOBS.find((one) => one.name === 'pages.media-prepare')
    await job?.run(town.deps, { id, edition: 1 })
  }
  const use = { mediaIds: [1, 2], untilAt: null, at: town.clock.now() }
  const draft = { path: `/about/${aviary.word('draft path', '', 'officers')}`, title: noted('draft title') }
  await town.deps.transact(async (tx) => {
    const shown = {
      owner: 'item:1',
      path: '/about',
      title: '시정 안내',
      fromAt: instant('2026-11-01T00:00:00+09:00'),
    }
    await saveMediaUses(tx, { ...use, ...shown })
    await saveMediaUses(tx, { ...use, ...draft, owner: 'item:2', fromAt: null })
  })
  await removedAtOnce(town, editor, noted('why it was removed'))
}

/** A third one that is gone again because of what was in it. */
async function removedAtOnce(town: Town, editor: Officer, reason: string): Promise<void> {
  const file = { field: 'files', name: 'gone.hwp', bytes: hwp({ text: 'gone' }) }
  await upload(town, editor, '/office/media', [file], { _csrf: editor.csrf, licence: 'none' })
  const res = await editor.post('/office/media/3/removal', { version: '1', what: 'all', reason })
  if (res.statusCode !== 303) throw new Error(`removal: ${res.statusCode}`)
}
