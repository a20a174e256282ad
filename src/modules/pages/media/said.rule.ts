/** What a file says, as data: headings, paragraphs and tables; nothing of it is markup. */
export type Said =
  | { readonly is: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly is: 'paragraph'; readonly text: string }
  /** `name` of a sheet, else empty. */
  | { readonly is: 'table'; readonly name: string; readonly rows: readonly (readonly string[])[] }

/** All of it in lines, for the search. */
export const wordsOfSaid = (said: readonly Said[]): string =>
  said
    .map((one) =>
      one.is === 'table' ? [one.name, ...one.rows.map((row) => row.join(' '))].join('\n') : one.text,
    )
    .join('\n')
