import { expect, it } from 'vitest'
import { instant } from '#kernel/time.ts'
import { endText } from './end-text.words.ts'

it('Article 6(1): a period that ends at the midnight after 25 December 2026 is read until the 25th', () => {
  expect(endText('ko', instant('2026-12-26T00:00:00+09:00'))).toBe('2026. 12. 25.')
  expect(endText('ko', instant('2026-12-25T18:00:00+09:00'))).toBe('2026. 12. 25. 18:00')
})
