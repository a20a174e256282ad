import { wordsFor } from '#kernel/words.ts'

export const words = wordsFor({ ko: { steps: '단계' }, en: { steps: 'Steps' } })
