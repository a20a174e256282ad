import { browserOf } from '../cookies.ts'
import { errorsOf } from '../desk.ts'
import { chargeOf } from '../money.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'
import { type Case, DESK, type Petitions } from './petitioner.ts'

type Post = (url: string, form: Record<string, string>) => Promise<{ statusCode: number; body: string }>
async function must(post: Post, url: string, form: Record<string, string>) {
  const res = await post(url, form)
  if (res.statusCode !== 303) throw new Error(`${url}: ${res.statusCode} ${errorsOf(res.body)}`)
  return res
}

/** Filed at the counter, told by paper letter through somebody else. @returns its number */
export async function atCounter(town: Town, aviary: Aviary): Promise<string> {
  const told = (label: string) => aviary.text(label, 'C')
  const desk = await town.asPost(DESK)
  const form = {
    formKey: 'form-of-the-counter',
    channel: 'counter',
    kind: 'inconvenience-road',
    asked: 'inconvenience-road',
    'detail-place': told('details'),
    title: told('title'),
    body: told('body'),
    papers: told('papers'),
    name: aviary.word('name', 'C'),
    toldName: aviary.word('told name', 'C'),
    toldBy: 'letter',
    address: told('address'),
    publication: 'yes',
  }
  const res = await must(desk.post, '/office/filing', form)
  const number = /\d{4}-\d{6}/.exec(
    String((res as { headers?: { location?: string } }).headers?.location),
  )?.[0]
  if (number === undefined) throw new Error('nothing was filed at the counter')
  const { version } = await town.db
    .selectFrom('petitions.petition')
    .select('version')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  const at = `/office/petitions/${number}`
  await must(desk.post, `${at}/assignment`, { version: String(version), post: 'roads-1' })
  const officer = await town.asPost('roads-1')
  const asked = { version: String(version + 1), asks: told('asks'), days: '7' }
  await must(officer.post, `${at}/supplement`, asked)
  return number
}

/** Paid for, too much, assigned by hand, released, paid back. */
export async function withFee(town: Town, aviary: Aviary, { filed }: Petitions): Promise<Case> {
  const one = await filed('F', { kind: 'land-use-plan' })
  const noted = (label: string) => aviary.text(label, 'F', 'officers')
  const desk = await town.asPost(DESK)
  const { reference } = await chargeOf(town, one.number)
  const statement = [
    '순번,거래일자,거래시간,출금금액,입금금액,거래후잔액,거래기록사항',
    `2,2026-11-24,09:40:00,0,5000,6000,${aviary.word('payer', 'F', 'officers')} ${reference}`,
    `1,2026-11-24,09:30:00,0,1000,1000,${aviary.word('other payer', 'F', 'officers')}`,
  ].join('\n')
  await must(desk.post, '/office/payments/statements', { layout: 'in-and-out', statement })
  const creditOf = async (won: number) => {
    const { id } = await town.db
      .selectFrom('petitions.credit')
      .select('id')
      .where('amount_won', '=', won)
      .executeTakeFirstOrThrow()
    return `/office/payments/credits/${id}`
  }
  const assign = async (credit: string) =>
    must(desk.post, `${credit}/assignment`, { number: one.number, assignReason: noted('assigned') })
  await assign(await creditOf(1_000))
  await must(desk.post, `${await creditOf(1_000)}/release`, { releaseReason: noted('released') })
  await assign(await creditOf(5_000))
  await must(desk.post, '/office/payments/refunds', {
    of: `petition ${one.number}`,
    amount: '1200',
    field: 'account',
    account: noted('account'),
  })
  return one
}

/**
 * A question and an appointment, answered, published, taken back; what counselors keep for themselves.
 * @returns the cookies of who asked
 */
export async function counsel(town: Town, aviary: Aviary) {
  const told = (label: string) => aviary.text(label, 'Q')
  const noted = (label: string) => aviary.text(label, 'Q', 'officers')
  const contact = (of: string) => ({
    name: aviary.word('name', of),
    email: `${aviary.word('email', of)}@example.kr`,
    phone: aviary.phone('phone', of),
    toldBy: 'mail',
  })
  const citizen = browserOf(town.app)
  const base = '/petitions/counsel'
  const question = { field: 'roads', title: told('question'), body: told('question body'), open: 'yes' }
  await must(citizen.post, `${base}/questions/new`, { ...question, ...contact('Q') })
  const page = (await citizen.get(`${base}/mine`)).body
  const number = /Q2026-\d{6}/.exec(page)?.[0] ?? ''
  const csrf = /name="_csrf" value="([^"]+)"/.exec(page)?.[1] ?? ''
  const officer = await town.asPost('roads-1')
  const act = async (path: string, form: Record<string, string>) => {
    const seen = (await officer.get(`/office/counsel/questions/${number}`)).body
    const version = /name="version" value="(\d+)"/.exec(seen)?.[1] ?? ''
    await must(officer.post, `/office/counsel/questions/${number}/${path}`, { version, ...form })
  }
  await act('answer', { text: told('counsel answer'), given: 'yes' })
  await act('publication', { publicTitle: told('counsel title'), publicText: told('counsel public') })
  await citizen.get(`${base}/${number}`)
  await must(citizen.post, `${base}/mine/publication`, { _csrf: csrf, open: 'no' })
  const saved = { field: 'roads', title: noted('saved title'), text: noted('saved text') }
  await must(officer.post, '/office/counsel/saved-answers', saved)

  await must(officer.post, '/office/counsel/hours', {
    weekday: '4',
    opens: '10:00',
    closes: '12:00',
    slot: '30',
  })
  const other = browserOf(town.app)
  const slot = 'roads-1|2026-11-26T01:00:00.000Z'
  const booking = { field: 'roads', way: 'visit', slot, matter: aviary.text('matter', 'S') }
  await must(other.post, `${base}/appointments/new`, { ...booking, ...contact('S') })
  const appointment = /A2026-\d{6}/.exec((await other.get(`${base}/mine`)).body)?.[0] ?? ''
  await must(officer.post, '/office/counsel/appointments/cancellation', {
    number: appointment,
    day: '2026-11-26',
    reason: aviary.text('cancelled for', 'S'),
  })
  return { Q: citizen.jar, S: other.jar }
}

/** What officers write beside the petitions. */
export async function ofTheOffice(town: Town, aviary: Aviary): Promise<void> {
  const noted = (label: string) => aviary.text(label, '', 'officers')
  const officer = await town.asPost('roads-1')
  await must(officer.post, '/office/replies', { title: noted('reply title'), text: noted('reply text') })
  const query = `view=mine&q=${aviary.word('filter query', '', 'officers')}`
  await must(officer.post, '/office/filters', { filterName: noted('filter'), query })
  const why = { reason: noted('why exported'), format: 'csv' }
  const file = await officer.post('/office/worklist-export?view=mine', why)
  if (file.headers['content-type'] !== 'text/csv; charset=utf-8') throw new Error('no worklist as a file')
}
