import { describe, expect, it } from 'vitest'
import { isOnRegister, stepsShown } from './register-entry.rule.ts'

const shown = { isPublished: true, wantsPublication: true, isReceived: true }

describe('what is on the register', () => {
  it('Article 10(1): petitions of the kinds selected for it', () => {
    expect(isOnRegister(shown)).toBe(true)
    expect(isOnRegister({ ...shown, isPublished: false })).toBe(false)
  })
  it('Article 10(2): from receipt on, unless the petitioner declines', () => {
    expect(isOnRegister({ ...shown, isReceived: false })).toBe(false)
    expect(isOnRegister({ ...shown, wantsPublication: false })).toBe(false)
  })
  it('Article 10(2): receipt, processing and result, and nothing that stays in the office', () => {
    const history = (
      ['file', 'receive', 'assign', 'reassign', 'draft-answer', 'change-password', 'approve-answer'] as const
    ).map((act) => ({ act }))
    expect(stepsShown(history).map((one) => one.act)).toEqual(['file', 'receive', 'assign', 'approve-answer'])
  })
})
