import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import { toneOf } from '../register/register.view.tsx'
import { stageWords } from '../stages/stages.words.ts'
import { findStageShown } from './progress.store.ts'

/** Where a petition stands as the register shows it: nothing where the register does not. For any role. @article 10(2) */
export async function progressOf(read: Reader, number: string, lang: Lang) {
  const stage = await findStageShown(read, number)
  if (!stage) return undefined
  return { number, says: stageWords(lang).stage[stage], tone: toneOf(stage), path: `/petitions/${number}` }
}
