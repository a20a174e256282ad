import { readFile, realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, sep } from 'node:path'
import { SetupError } from '#kernel/errors.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'

export type ReadRefusal = 'outside-folder' | 'no-file' | 'too-large' | 'not-text'

/** A folder out of which nothing is read that does not lie in it, by whatever way it is named. */
export interface Folder {
  readonly read: (name: string, mostBytes: number) => Promise<Result<Buffer, ReadRefusal>>
}

/** @throws SetupError there is no such folder */
export async function openFolder(path: string): Promise<Folder> {
  const root = await realpath(path).catch(() => undefined)
  if (root === undefined || !(await stat(root)).isDirectory())
    throw new SetupError(`there is no folder ${path}`)
  return {
    async read(name, mostBytes) {
      const steps = name.split(/[/\\]/)
      if (name === '' || name.includes('\0') || isAbsolute(name) || steps.includes('..'))
        return refuse('outside-folder')
      const real = await realpath(join(root, ...steps)).catch(() => undefined)
      if (real === undefined) return refuse('no-file')
      if (!real.startsWith(root + sep)) return refuse('outside-folder')
      const about = await stat(real)
      if (!about.isFile()) return refuse('no-file')
      return about.size > mostBytes ? refuse('too-large') : ok(await readFile(real))
    },
  }
}

/** UTF-8 with or without its mark, else the Korean code page of Windows (CP949). */
export function decodeText(bytes: Uint8Array): Result<string, 'not-text'> {
  for (const encoding of ['utf-8', 'euc-kr'])
    try {
      return ok(new TextDecoder(encoding, { fatal: true }).decode(bytes))
    } catch {
      continue
    }
  return refuse('not-text')
}
