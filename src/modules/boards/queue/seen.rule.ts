/** What an officer had before the eyes: the version of a text and its files, so that no other is let through. */
export const seenOf = (
  text: { readonly version: number },
  files: readonly { readonly nth: number }[],
): string => [text.version, ...files.map((one) => one.nth)].join('.')
