import { hashToken } from '#kernel/crypto.ts'

/** A number or a contact as it was meant: width and spaces do not matter. */
export const tidied = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '')

/** The figures of a code as it was typed. */
export const codeIn = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '')

/** A contact, for counting tries at it without keeping it. */
export const markOf = (contact: string): string => hashToken(contact).toString('base64url').slice(0, 16)
