import { describe, expect, it } from 'vitest'
import type { DetailField } from '../kinds/handbook.rule.ts'
import { mayComeFromDialogue } from './from-dialogue.rule.ts'

const KIND = {
  isOpen: true,
  isPublished: true,
  isOpenedOnline: false,
  needsIdentity: false,
  needsAttachment: false,
  issuanceFeeWon: 0,
  postageWon: 0,
}
const asks = (required: boolean): DetailField => ({
  id: 'place',
  type: 'place',
  label: { ko: '곳', en: 'Place' },
  required,
})

describe('Article 12(2), Article 9(1): what a message to the mayor may become', () => {
  it.each([
    ['a published kind that asks for nothing', {}, [], true],
    ['one that asks what need not be answered', {}, [asks(false)], true],
    ['one that asks what must be answered', {}, [asks(true)], false],
    ['one that is not taken any more', { isOpen: false }, [], false],
    ['one that is not published', { isPublished: false }, [], false],
    ['one with a fee for what is issued', { issuanceFeeWon: 500 }, [], false],
    ['one with postage', { postageWon: 2_000 }, [], false],
    ['one for which identity is checked', { needsIdentity: true }, [], false],
    [
      'one for which it is checked, and that was opened online',
      { needsIdentity: true, isOpenedOnline: true },
      [],
      false,
    ],
    ['one that needs papers', { needsAttachment: true }, [], false],
  ])('%s', (_what, changed, fields, may) => {
    expect(mayComeFromDialogue({ ...KIND, ...changed }, fields)).toBe(may)
  })
})
