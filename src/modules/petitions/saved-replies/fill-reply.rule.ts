/** What a saved reply may name, as it stands in braces in Korean and in English. */
export interface ReplyFacts {
  readonly name: string
  readonly number: string
  readonly title: string
  readonly due: string
  readonly officer: string
  readonly department: string
  readonly phone: string
}
export type Variable = keyof ReplyFacts

/**
 * Puts the facts of a case where a saved reply names them. `names` says what each is called; what is not known
 * stays as it stands, so that the officer sees it.
 */
export const fillReply = (
  text: string,
  facts: ReplyFacts,
  names: Readonly<Record<string, Variable>>,
): string =>
  text.replaceAll(/\{([^{}\n]{1,20})\}/g, (whole, name: string) => {
    const variable = names[name.trim()]
    return variable === undefined ? whole : facts[variable]
  })
