/** Without letters that are read as others. */
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = /^[2-9A-HJKMNP-TV-Z]{4}(?:-[2-9A-HJKMNP-TV-Z]{4}){2}$/

/** A receipt number from random bytes, 16 or more: `K7QM-2XW9-4RTB`. Whoever has it sees what became of an opinion. */
export const receiptOf = (random: Uint8Array): string =>
  [0, 4, 8]
    .map((at) => Array.from(random.subarray(at, at + 4), (byte) => LETTERS[byte % LETTERS.length]).join(''))
    .join('-')

/** A number as people type it: small letters, without or with other dashes. Undefined: it cannot be one. */
export function readReceipt(text: string): string | undefined {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
  const written = plain.replaceAll(/(.{4})(?=.)/g, '$1-')
  return GROUPS.test(written) ? written : undefined
}
