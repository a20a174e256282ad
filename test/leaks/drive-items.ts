import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'

const version = (page: string): string => /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''

/** A text of the site that is never published: written, sent for review and back, typed again, shown to somebody. */
export async function draftOfSite(town: Town, aviary: Aviary): Promise<void> {
  const noted = (label: string) => aviary.text(label, '', 'officers')
  const typed = {
    titleKo: noted('draft title'),
    bodyKo: noted('draft text'),
    titleEn: noted('draft title in English'),
    bodyEn: noted('draft text in English'),
    goal: noted('draft goal'),
    stage: 'planned',
    updatedOn: '2026-11-20',
    fromAt: '',
    untilAt: '',
    afterPeriod: 'archive',
  }
  const editor = await town.asPost('communication-head')
  const other = await town.asPost('information-head')
  const begun = await editor.post('/office/pages/new?section=projects&type=project', typed)
  const address = begun.headers.location?.toString().split('?')[0] ?? ''
  const sent = { ...typed, version: version((await editor.get(address)).body), next: 'submit' }
  const submitted = await editor.post(address, sent)
  if (!submitted.headers.location?.toString().includes('submitted')) throw new Error('not sent for review')
  const reason = { version: version((await other.get(address)).body), reason: noted('draft sent back') }
  const back = await other.post(`${address}/return`, reason)
  if (back.statusCode !== 303) throw new Error(`not sent back: ${back.statusCode}`)
  const page = (await editor.get(address)).body
  const again = { ...typed, bodyKo: noted('draft typed and not saved'), version: version(page) }
  const kept = await editor.post(`${address}/autosave`, again)
  if (kept.statusCode !== 204) throw new Error(`not kept: ${kept.statusCode}`)
  await editor.post(`${address}/preview`, { version: version(page) })
}
