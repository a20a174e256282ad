import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { diskFiles } from './disk.ts'
import { s3Files } from './s3.ts'
import type { Files } from './store.ts'

/** The storage of STORAGE_URL (`file:` or `s3:`), else `files` under DATA_DIR. @throws SetupError */
export async function openFiles({
  storageUrl,
  dataDir,
}: {
  storageUrl: string | undefined
  dataDir: string
}): Promise<Files> {
  if (storageUrl?.startsWith('s3:')) return s3Files(storageUrl)
  return diskFiles(storageUrl ? fileURLToPath(storageUrl) : join(dataDir, 'files'))
}
