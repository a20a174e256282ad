import type { Tx } from '../../src/kernel/db.ts'
import { addDays, dayOf, type Instant, instantAt, weekday } from '../../src/kernel/time.ts'
import { petitions } from '../../src/modules/petitions/index.ts'
import type { SeedContext } from './context.ts'

const BY = { id: 'system:seed', from: 'seed' }
const OPENING_WON = 4_215_000

/** Payers of the statement: the first writes the payment reference, the second only the name, the third neither. */
const PAYERS = [
  { petition: '농지를 사기 전에', name: '한도담', minute: 10 * 60 + 12 },
  { petition: '집 지을 땅', name: '서라온', minute: 11 * 60 + 47 },
  { petition: undefined, name: '주차요금 이든솔', minute: 14 * 60 + 3 },
] as const
const PARKING_WON = 12_000

/** A statement of two working days ago: one payment that is confirmed at once, and two that wait for a person. */
export async function seedPayments(tx: Tx, context: SeedContext): Promise<void> {
  const { statements } = petitions
  const now = context.clock.now()
  const day = twoWorkingDaysBefore(now)
  const waiting = await statements.waitingForPayment(tx)
  let balanceWon = OPENING_WON
  const lines = PAYERS.map(({ petition, name, minute }, n) => {
    const charge = petition === undefined ? undefined : waiting.find((one) => one.title.startsWith(petition))
    const amountWon = charge?.amountWon ?? PARKING_WON
    balanceWon += amountWon
    const payerText = n === 0 && charge ? `${name}${charge.reference}` : name
    return {
      line: n + 2,
      at: instantAt(day, minute),
      amountWon,
      balanceWon,
      payerText,
      serial: String(n + 1),
    }
  })
  await statements.importStatement(tx, context, { layout: 'in-and-out', lines, by: BY, at: now })
}

function twoWorkingDaysBefore(now: Instant) {
  let day = dayOf(now)
  for (let left = 2; left > 0; ) {
    day = addDays(day, -1)
    if (weekday(day) !== 0 && weekday(day) !== 6) left -= 1
  }
  return day
}
