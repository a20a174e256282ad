/** The name of the field of a question, or of one line of it. */
export const fieldOf = (n: number, line = 0): string => (line === 0 ? `a${n}` : `a${n}-${line}`)
