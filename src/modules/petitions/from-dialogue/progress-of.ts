import type { Clerk } from '#kernel/clerk.ts'
import type { Reader } from '#kernel/db.ts'
import type { Lang } from '#kernel/words.ts'
import { getPetition } from '../petition/petition.store.ts'
import { toneOf } from '../register/register.view.tsx'
import { mayRead } from '../stages/office-act.rule.ts'
import { stageWords } from '../stages/stages.words.ts'
import { findStageShown } from './progress.store.ts'

/** Where a petition stands as the register shows it: nothing where the register does not. For any role. @article 10(2) */
export async function progressOf(read: Reader, number: string, lang: Lang) {
  const stage = await findStageShown(read, number)
  if (!stage) return undefined
  return { number, says: stageWords(lang).stage[stage], tone: toneOf(stage), path: `/petitions/${number}` }
}

/** Where a petition stands, for the mayor's office; its page where the clerk may read it. @throws NotFound */
export async function standingOf(
  look: Reader,
  number: string,
  { lang, clerk }: { lang: Lang; clerk: Clerk },
) {
  const petition = await getPetition(look, number)
  const { stage, endedAt } = petition
  return {
    number,
    says: stageWords(lang).stage[stage],
    tone: toneOf(stage),
    path: mayRead(petition, clerk) ? `/office/petitions/${number}` : undefined,
    hasEnded: endedAt !== null,
  }
}
