import { departments } from '#modules/departments/index.ts'
import type { Deps } from '#kernel/http.ts'
import { stripped, wordsOf } from '#kernel/search.ts'
import type { Lang } from '#kernel/words.ts'
import { getKind } from '../kinds/kind.store.ts'
import { historyOf } from '../petition/history.store.ts'
import type { Petition } from '../petition/petition.store.ts'
import { COMMON_DUTY_WORDS } from './duty-words.lexicon.ts'
import { findSimilar } from './find-similar.ts'
import { answeredCases } from './similar.store.ts'
import type { SimilarFile } from './similar.view.tsx'
import { suggest } from './suggest.rule.ts'

const SHOWN = 3
const VOTING = 15
/** Less alike than this says nothing. */
const LEAST = 0.15

/** While a petition is with the office: three similar answered ones, and while nobody has it, a department. */
export async function loadSimilar(
  { look, seal, clock }: Deps,
  petition: Petition,
  lang: Lang,
): Promise<SimilarFile> {
  const { number, title, body, kindId, receivedAt, endedAt, departmentId } = petition
  if (receivedAt === null || endedAt !== null) return { cases: [], suggestion: undefined }
  const found = (await findSimilar(look, seal, petition, 'answered')).filter((one) => one.likeness >= LEAST)
  const known = new Map(
    (
      await answeredCases(
        look,
        found.map((one) => one.number),
      )
    ).map((one) => [one.number, one]),
  )
  const alike = found.flatMap((one) => {
    const entry = known.get(one.number)
    return entry ? [{ ...entry, ...one }] : []
  })
  const names = new Map((await departments.list(look)).map((one) => [one.id, one.name[lang]]))
  const cases = alike
    .slice(0, SHOWN)
    .map((one) => ({ ...one, department: names.get(one.departmentId ?? '') }))
  if (departmentId !== null) return { cases, suggestion: undefined }

  const day = clock.today()
  // those of the desk itself hand over and do not handle
  const desk = (await departments.postsWith(look, { right: 'petition-desk', day })).map((one) => one.postId)
  const posts = (await departments.postsWith(look, { right: 'petition-handle', day })).filter(
    (one) => !desk.includes(one.postId),
  )
  const text = `${title}\n${body}`.normalize('NFKC')
  const history = await historyOf(look, number)
  const suggested = suggest({
    kindDepartment: (await getKind(look, kindId)).departmentId,
    similar: alike.slice(0, VOTING),
    posts: posts.map((one) => ({
      postId: one.postId,
      departmentId: one.departmentId,
      words: dutyWords(one.duties.ko).filter((word) => text.includes(word)),
    })),
    gaveBack: history.flatMap((one) => (one.act === 'send-back' ? (one.departmentId ?? []) : [])),
  })
  const post = posts.find((one) => one.postId === suggested?.postId)
  return {
    cases,
    suggestion: suggested && post ? { post, because: suggested.because } : undefined,
  }
}

const dutyWords = (duties: string): string[] =>
  [...new Set(wordsOf(duties).map(stripped))].filter(
    (word) => word.length > 1 && !COMMON_DUTY_WORDS.includes(word),
  )
