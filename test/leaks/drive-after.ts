import sharp from 'sharp'
import { SUBMITTED } from '../answering.ts'
import type { Browser } from '../cookies.ts'
import { upload } from '../upload.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'
import { type Case, DESK, type Petitions } from './petitioner.ts'

const [HANDLER, HEAD] = ['civil-affairs-1', 'civil-affairs-head']

/** Refused, objected to, granted, processed again: what was answered before is for nobody any more. */
export async function objected({ filed, mine, act, answer, said }: Petitions): Promise<Case> {
  const one = await filed('O', { kind: 'land-use-plan' })
  const { told, noted } = said('O')
  await act(DESK, one, 'payment', { paymentReason: noted('payment') })
  await act(DESK, one, 'receipt')
  await act(DESK, one, 'assignment', { post: HANDLER })
  const refusal = { outcome: 'refused', reason: told('reason'), remedy: told('remedy') }
  const shown = { publicTitle: noted('earlier title'), publicText: noted('earlier public') }
  await answer(one, { text: told('earlier answer'), ...shown, ...refusal }, HANDLER)
  await mine(one, 'objection', {
    purport: told('purport'),
    objectReason: told('objection'),
    objectAddress: told('address'),
  })
  await act(HEAD, one, 'objection-extension', { objectionWhy: told('why longer') })
  await act(HEAD, one, 'objection-decision', {
    objectionOutcome: 'granted',
    objectionDecision: told('decision'),
    objectionAppeal: told('appeal'),
  })
  await act(HEAD, one, 'reopening', { reopenReason: told('reopened') })
  await act(HANDLER, one, 'answer', {
    text: noted('later draft'),
    publicTitle: 'x',
    publicText: 'x',
    ...SUBMITTED,
  })
  return one
}

/** With a photograph that says who took it and where, one that is left in a draft, and one for a supplement not sent. */
export async function photographed(town: Town, aviary: Aviary, petitions: Petitions): Promise<Case> {
  const { filed, act, assigned, own, said } = petitions
  const { told, noted } = said('P')
  const add = async (
    browser: Pick<Browser, 'jar'>,
    label: string,
    url = '/petitions/new/photographs',
    given: Record<string, string> = {},
  ) => {
    const words = { Copyright: noted(`${label} owner`), ImageDescription: noted(`${label} caption`) }
    const bytes = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#4a7' } })
      .jpeg()
      .withExif({ IFD0: words })
      .toBuffer()
    const file = { field: 'photograph', name: `${aviary.word(`${label} file`, 'P', 'officers')}.jpg`, bytes }
    const fields = { description: told(`${label} description`), press: 'add', ...given }
    const res = await upload(town, browser, url, [file], fields)
    if (res.statusCode !== 303) throw new Error(`photograph: ${res.statusCode}`)
  }
  const one = await assigned(await filed('P', { photograph: (browser) => add(browser, 'photograph') }))
  const draft = town.asStranger()
  await draft.post('/petitions/new', { kind: 'inconvenience-road' })
  await draft.post('/petitions/new/petition', { title: told('draft title'), body: told('draft body') })
  await draft.post('/petitions/new/details', { 'detail-place': '', 'detail-fault': '' })
  await add(draft, 'draft')
  await act('roads-1', one, 'photographs', { show1: 'no' })
  await act('roads-1', one, 'supplement', { asks: told('asks'), days: '7' })
  const mine = await own(one)
  const _csrf = /name="_csrf" value="([^"]+)"/.exec((await mine.get('/petitions/mine')).body)?.[1] ?? ''
  await add(mine, 'supplement', '/petitions/mine/supplement/photographs', { _csrf })
  return one
}
