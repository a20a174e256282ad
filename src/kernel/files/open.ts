import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Seal } from '../crypto.ts'
import { diskFiles } from './disk.ts'
import { s3Files } from './s3.ts'
import type { Files } from './store.ts'

/** The storage of STORAGE_URL (`file:` or `s3:`), else `files` under DATA_DIR; sealed in either. @throws SetupError */
export async function openFiles({
  storageUrl,
  dataDir,
  seal,
}: {
  storageUrl: string | undefined
  dataDir: string
  seal: Seal
}): Promise<Files> {
  if (storageUrl?.startsWith('s3:')) return s3Files(storageUrl, seal)
  return diskFiles(storageUrl ? fileURLToPath(storageUrl) : join(dataDir, 'files'), seal)
}
