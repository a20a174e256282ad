import { buffer } from 'node:stream/consumers'
import type { Reading } from './block.ts'
import { Unreadable, type WhyUnreadable } from './unreadable.ts'

/** The readers by ending, loaded only when asked for: each run reads one document. */
const READERS: Readonly<Record<string, () => Promise<(bytes: Buffer) => Reading | Promise<Reading>>>> = {
  hwp: async () => (await import('./hwp.ts')).readHwp,
  hwpx: async () => (await import('./hwpx.ts')).readHwpx,
  docx: async () => (await import('./docx.ts')).readDocx,
  xlsx: async () => (await import('./xlsx.ts')).readXlsx,
  pdf: async () => (await import('./pdf.ts')).readPdf,
}

export type Answer = { readonly reading: Reading } | { readonly why: WhyUnreadable }

/** A program of its own: a document comes in, what it says goes out, and it ends. */
async function answer(ending: string): Promise<Answer> {
  const read = await READERS[ending]?.()
  if (!read) return { why: 'broken' }
  try {
    return { reading: await read(await buffer(process.stdin)) }
  } catch (error) {
    return { why: error instanceof Unreadable ? error.why : 'broken' }
  }
}

// libraries that write to the console write beside the answer
console.log = console.error
console.warn = console.error
const answered = JSON.stringify(await answer(process.argv[2] ?? ''))
process.stdout.write(answered, () => process.exit(0))
