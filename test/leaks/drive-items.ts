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
  const unsaved = { ...typed, bodyKo: noted('new text typed and not saved') }
  const keptNew = await editor.post('/office/pages/new/autosave?section=news&type=news', unsaved)
  if (keptNew.statusCode !== 204) throw new Error(`new text not kept: ${keptNew.statusCode}`)
  await editor.post(`${address}/preview`, { version: version(page) })
}

/** Work that is done by others: a contract, what somebody of it asked for, why it ended. */
export async function contracted(town: Town, aviary: Aviary): Promise<void> {
  const noted = (label: string) => aviary.text(label, '', 'officers')
  const admin = await town.asPost('information-head')
  const made = await admin.post('/office/contracts', {
    number: noted('contract number').slice(0, 60),
    company: noted('contract company'),
    contact: noted('contract contact'),
    purpose: noted('contract purpose'),
    department: 'roads',
    fromOn: '2026-11-01',
    lastOn: '2026-11-30',
    sections: 'news',
  })
  const address = made.headers.location?.toString() ?? ''
  const id = Number(address.split('/').at(-1))
  const person = {
    name: noted('contract person'),
    email: `${aviary.word('contract email', '', 'officers')}@example.kr`,
    newConfidentialOn: '2026-11-01',
  }
  const joined = await admin.post(`${address}/people`, person)
  if (joined.statusCode !== 303) throw new Error(`nobody joined: ${joined.statusCode}`)
  const longer = await admin.post(`${address}/term`, {
    lastOn: '2026-12-31',
    whyLonger: noted('contract extended'),
    version: version((await admin.get(address)).body),
  })
  if (longer.statusCode !== 303) throw new Error(`not extended: ${longer.statusCode}`)
  await town.db
    .insertInto('departments.contract_reading')
    .values({
      contract_id: id,
      staff_id: admin.staffId,
      at: town.clock.now(),
      method: 'GET',
      address: `/office/pages?q=${noted('contract reading')}`,
      place: '127.0.0.1',
    })
    .execute()
  const ended = await admin.post(`${address}/end`, { why: noted('contract ended') })
  if (ended.statusCode !== 303) throw new Error(`not ended: ${ended.statusCode}`)
}
