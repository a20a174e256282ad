import { deskOf } from './desk.ts'
import { fileOne } from './filing.ts'
import type { Town } from './town.ts'

let people = 0

/** Filed by somebody new, paid where it costs something, and received. @returns its number */
export async function receivedIn(town: Town, kind = 'inconvenience-road'): Promise<string> {
  people += 1
  const number = await fileOne(town, {
    kind,
    name: `이웃${people}`,
    email: `m${people}@example.kr`,
    phone: `010-5000-${String(people).padStart(4, '0')}`,
  })
  const { must } = deskOf(town)
  const { fee_won: fee } = await town.db
    .selectFrom('petitions.petition')
    .select('fee_won')
    .where('number', '=', number)
    .executeTakeFirstOrThrow()
  if (fee > 0) await must('civil-affairs-desk-1', number, 'payment', { paymentReason: '창구에서 받음' })
  await must('civil-affairs-desk-1', number, 'receipt')
  return number
}

/** A petition and four merged into it, all of one kind, in the hands of a post where told. */
export async function mergedIn(
  town: Town,
  {
    kind = 'inconvenience-road',
    assigned,
    days = [],
  }: { kind?: string; assigned?: string; days?: string[] } = {},
): Promise<{ lead: string; members: string[] }> {
  const numbers: string[] = []
  for (let n = 0; n < 5; n += 1) {
    if (days[n]) town.setClock(`${days[n]}T10:00:00+09:00`)
    numbers.push(await receivedIn(town, kind))
  }
  const [lead = '', ...members] = numbers
  const { must } = deskOf(town)
  const joined = Object.fromEntries(members.map((one, at) => [`join${at + 1}`, one]))
  await must('civil-affairs-desk-1', lead, 'merging', joined)
  if (assigned) await must('civil-affairs-desk-1', lead, 'assignment', { post: assigned })
  return { lead, members }
}
