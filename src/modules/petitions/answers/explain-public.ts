import { privacy } from '#modules/privacy/index.ts'
import type { Deps } from '#kernel/http.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { answerWords } from './answer.words.ts'
import { lookOverAnswer } from './look-over-answer.ts'

/** What personal data stands where in a public part that was refused. @article 17(1) */
export const explainPublic =
  (deps: Deps) =>
  async (
    refusal: string,
    typed: Readonly<Record<'publicTitle' | 'publicText', string>>,
    number: string,
    lang: Lang,
  ): Promise<FieldError[] | undefined> => {
    if (refusal !== 'personal-data' && refusal !== 'maybe-name') return undefined
    const { publicTitle, publicText } = typed
    const { refused, warned } = await lookOverAnswer(deps.look, deps, number, { publicTitle, publicText })
    const isSure = refused.length > 0
    const text = answerWords(lang).draft.refused['maybe-name']
    return [
      ...privacy.errorsOfFound(lang, isSure ? refused : warned),
      ...(isSure ? [] : [{ field: 'noName', text }]),
    ]
  }
