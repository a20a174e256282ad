import { mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { syncFolder, writeDurably } from '../files/write-durably.ts'
import type { Acknowledgement, DocumentSystem, Unreadable } from './document-system.ts'

/**
 * A folder that another program fetches from: `<name>.pdf`, what belongs to it and, written last, `<name>.json`; it answers with
 * `ack/<name>.json`, which goes to `ack/settled` when it was taken down.
 */
export function folderOfDocuments(folder: string): DocumentSystem {
  const answers = join(folder, 'ack')
  const settled = join(answers, 'settled')
  return {
    async send({ name, json, pdf, attachments }) {
      await writeDurably(join(folder, `${name}.pdf`), pdf)
      for (const one of attachments) await writeDurably(join(folder, one.name), one.bytes)
      await writeDurably(join(folder, `${name}.json`), json)
      return `${name}.json`
    },
    async acknowledgements() {
      const names = await readdir(answers).catch(none)
      const files = names.filter((name) => name.endsWith('.json')).toSorted()
      return Promise.all(
        files.map(async (file) => readAnswer(file, await readFile(join(answers, file), 'utf8'))),
      )
    },
    async settle(file) {
      await mkdir(settled, { recursive: true, mode: 0o700 })
      await rename(join(answers, file), join(settled, file))
      await syncFolder(settled)
    },
  }
}

function none(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return []
  throw error
}

function readAnswer(file: string, text: string): Acknowledgement | Unreadable {
  try {
    const { name, hash, reference } = JSON.parse(text) as Record<string, unknown>
    if (typeof name !== 'string' || typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash))
      return { file, name: undefined }
    return { file, name, hash, reference: typeof reference === 'string' ? reference : undefined }
  } catch {
    return { file, name: undefined }
  }
}
