import { chown, mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SetupError } from '../errors.ts'
import { ACCOUNT, OWNER, run } from './account.ts'

const OPTIONS = ['-U', OWNER, '-E', 'UTF8', '--locale=C.UTF-8', '--data-checksums', '--auth=trust']

/**
 * Made beside its place and then renamed, so that a crash leaves a whole cluster or none. Trust is for
 * the socket in this folder alone: nothing listens on an address.
 *
 * @throws SetupError the unprivileged account cannot enter the folder
 */
export async function create(bin: string, home: string): Promise<void> {
  await mkdir(dirname(home), { recursive: true })
  const draft = await mkdtemp(`${home}.`)
  if (ACCOUNT.uid !== undefined && ACCOUNT.gid !== undefined) await chown(draft, ACCOUNT.uid, ACCOUNT.gid)
  try {
    await run('/bin/sh', ['-c', 'cd "$1" && pwd', 'sh', draft]).catch(() => {
      throw new SetupError(
        `PostgreSQL does not run as root, and its account cannot enter ${home}: choose a DATA_DIR outside /root`,
      )
    })
    await run(join(bin, 'initdb'), ['-D', draft, ...OPTIONS])
    await rename(draft, home)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
