const LONGEST = 700_000

/** What a form holds, as it was typed; without the words that are no part of the text. */
export function typedIn(body: unknown): Record<string, string> {
  const { _csrf, next: _next, once: _once, ...sent } = (body ?? {}) as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(sent).filter((one): one is [string, string] => typeof one[1] === 'string'),
  )
}

export const isTooLong = (typed: object): boolean => JSON.stringify(typed).length > LONGEST
