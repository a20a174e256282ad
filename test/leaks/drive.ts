import { SUBMITTED } from '../answering.ts'
import type { Town } from '../town.ts'
import { type Case, DESK, type Petitions } from './petitioner.ts'

const PUBLIC = { publicTitle: '보도블록 교체', publicText: '보도블록을 바꾸기로 했습니다.' }
export const SHOWN = PUBLIC.publicTitle

/** Answered, on the register, with every act on the way; only what was approved for everyone may be seen. */
export async function longWay(town: Town, { filed, mine, act, answer, said }: Petitions): Promise<Case> {
  const one = await filed('A')
  const { told, noted } = said('A')
  await mine(one, 'change', { newTitle: told('change.title'), newBody: told('change.body') })
  await act(DESK, one, 'receipt')
  await act(DESK, one, 'origin', { fromAgency: noted('origin.agency'), theirNumber: noted('origin.number') })
  await act(DESK, one, 'people', { households: '6', signers: '7' })
  await act(DESK, one, 'committee', {
    heldOn: '2026-11-24',
    outcome: 'process',
    minutes: noted('committee'),
  })
  await act(DESK, one, 'assignment', { post: 'roads-1' })
  await act('roads-1', one, 'sending-back', { notOurs: noted('sending back') })
  await act(DESK, one, 'assignment', { post: 'roads-1' })
  await act('roads-1', one, 'consultation', {
    consulted: 'parks-1',
    question: noted('consultation'),
    replyBy: '2026-11-26',
    shareText: 'yes',
  })
  const { id } = await town.db.selectFrom('petitions.consultation').select('id').executeTakeFirstOrThrow()
  const parks = await town.asPost('parks-1')
  const at = `/office/consultations/${id}`
  const later = { until: '2026-11-28', why: noted('later'), state: noted('state') }
  for (const res of [
    await parks.post(`${at}/later`, later),
    await parks.post(`${at}/reply`, { reply: noted('reply') }),
  ])
    if (res.statusCode !== 303) throw new Error(`consultation: ${res.statusCode}`)
  await act('roads-1', one, 'stop', { stopFor: 'other', stopLaw: told('stop.law'), stopSays: told('stop') })
  await act('roads-1', one, 'stop-end', { stopEnded: 'other' })
  await act('roads-1', one, 'progress-notice', { progress: told('progress') })
  await act('roads-1', one, 'extension', { extendBy: '1', extendReason: told('extension') })
  await act('roads-1', one, 'extension-consent', { extendBy: '1', extendReason: told('consent') })
  await mine(one, 'extension-consent', { consent: 'yes' })
  await act('roads-1', one, 'supplement', { asks: told('asks'), days: '7' })
  await mine(one, 'more-time', { moreDays: '3' })
  await act('roads-1', one, 'undelivered', { undelivered: noted('undelivered') })
  await mine(one, 'supplement', { supplement: told('supplied') })
  await answer(one, {
    ...PUBLIC,
    text: told('answer'),
    outcome: 'refused',
    reason: told('reason'),
    remedy: told('remedy'),
  })
  await mine(one, 'follow-up', { question: told('follow-up') })
  await act('roads-1', one, 'follow-up', { followUpAnswer: told('follow-up answer') })
  await mine(one, 'rating', { score: '1', remark: told('rating') })
  await act('roads-head', one, 'dissatisfaction', { did: told('dissatisfaction') })
  await mine(one, 'paper', { way: 'post', address: told('paper address') })
  await act(DESK, one, 'paper', { paperSays: told('paper') })
  return one
}

/** Drafted and given back: nothing of the answer is for anyone yet. */
export async function givenBack({ filed, act, assigned, said }: Petitions): Promise<Case> {
  const one = await assigned(await filed('B'))
  const { noted } = said('B')
  const draft = { text: noted('draft'), publicTitle: noted('draft title'), publicText: noted('draft public') }
  await act('roads-1', one, 'answer', { ...draft, ...SUBMITTED })
  await act('roads-head', one, 'giving-back', { returnedFor: noted('given back for') })
  return one
}

/** Answered and corrected, and declined from the register by whoever filed it. */
export async function declined({ filed, act, approve, assigned, answer, said }: Petitions): Promise<Case> {
  const one = await assigned(await filed('D', { publication: 'no' }))
  const { told, noted } = said('D')
  const written = (label: string, say = told) => ({
    text: say(`${label} text`),
    publicTitle: say(`${label} title`),
    publicText: say(`${label} public`),
    reason: say(`${label} reason`),
    remedy: say(`${label} remedy`),
  })
  await answer(one, { ...written('answer'), outcome: 'refused' })
  const correction = { ...written('correction'), why: told('why'), keepsPublic: 'no' }
  await act('roads-1', one, 'correction', { ...correction, ...SUBMITTED })
  await approve(one)
  await act('roads-1', one, 'correction', {
    ...written('second correction', noted),
    ...SUBMITTED,
    why: noted('second why'),
    keepsPublic: 'no',
  })
  await act('roads-head', one, 'giving-back', { returnedFor: noted('correction given back') })
  return one
}

/** A grievance whose place was looked at; its kind is published by nobody. */
export async function visited({ filed, act, assigned, said }: Petitions): Promise<Case> {
  const one = await assigned(await filed('G', { kind: 'grievance', toldBy: 'sms' }), 'audit-1')
  const { told, noted } = said('G')
  const visit = { place: told('place'), visitOn: '2026-11-26', purpose: told('purpose') }
  await act('audit-1', one, 'site-visit', visit)
  await act('audit-1', one, 'site-visit-extension', { visitLonger: told('longer') })
  await act('audit-1', one, 'site-visit-end', { found: noted('found') })
  return one
}

/** Sent to another agency. */
export async function transferred({ filed, act, assigned, said }: Petitions): Promise<Case> {
  const one = await assigned(await filed('T'))
  const { told, noted } = said('T')
  await act('roads-1', one, 'transfer', { agency: noted('agency'), says: told('transfer') })
  return one
}
