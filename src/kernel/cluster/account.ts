import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** The role that owns everything in a private cluster. */
export const OWNER = 'nurijip'
/** PostgreSQL refuses to run as root; root lends it the account that owns nothing. */
export const ACCOUNT: { uid?: number; gid?: number } =
  process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
/** Nothing of the caller's PGPORT, LC_ALL or TZ reaches the server. */
export const SURROUNDINGS = { ...ACCOUNT, env: { TZ: 'Asia/Seoul' } }

const exec = promisify(execFile)
/** Runs a program as the unprivileged account. */
export const run = (program: string, args: string[]) => exec(program, args, { ...SURROUNDINGS, cwd: '/' })
