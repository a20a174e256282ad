import { describe, expect, it } from 'vitest'
import { FEE_POLICY, isWorkedOn, keptBecause, readFeePolicy } from './fee-policy.rule.ts'

const paid = (worked: boolean) => ({ isPaid: true, isWorkedOn: worked })

describe('the fee of a petition that ended without an outcome', () => {
  it('Article 9(2): what was never the city’s is paid back whatever was done', () => {
    expect([keptBecause('transferred', paid(false)), keptBecause('transferred', paid(true))]).toEqual([
      undefined,
      undefined,
    ])
  })
  it('Article 9(2): returned, declined or repeated it stays only where the city looked into the matter', () => {
    for (const end of ['returned', 'declined', 'repeated'] as const)
      expect([keptBecause(end, paid(false)), keptBecause(end, paid(true))]).toEqual([undefined, 'worked'])
  })
  it('Article 9(2): nobody is asked for what is not wholly paid, and a withdrawn one owes nothing', () => {
    const keepsAll = readFeePolicy({
      transferred: 'keep',
      returned: 'keep',
      declined: 'keep',
      repeated: 'keep',
    })
    for (const end of ['transferred', 'returned', 'declined', 'repeated'] as const) {
      expect(keptBecause(end, { isPaid: false, isWorkedOn: true }, keepsAll)).toBeUndefined()
      expect(keptBecause(end, paid(false), keepsAll)).toBe('policy')
    }
    expect(keptBecause('withdrawn', paid(true), keepsAll)).toBeUndefined()
  })
  it('to receive, assign, hand on or ask for papers is no work on the matter; to consult or to go and see is', () => {
    const paperwork = [
      'file',
      'receive',
      'assign',
      'send-back',
      'reassign',
      'demand-supplement',
      'draft-answer',
    ] as const
    expect(isWorkedOn(paperwork)).toBe(false)
    for (const act of ['consult', 'open-site-visit', 'begin-stop'] as const)
      expect(isWorkedOn([...paperwork, act])).toBe(true)
  })
  it('a city’s policy is read over ours, and one that cannot be used is refused with the reason', () => {
    expect(readFeePolicy({ returned: 'keep' })).toEqual({ ...FEE_POLICY, returned: 'keep' })
    expect(() => readFeePolicy({ withdrawn: 'keep' })).toThrow(/withdrawn is none of its ends/)
    expect(() => readFeePolicy({ returned: 'half' })).toThrow(/returned: one of refund,/)
  })
})
