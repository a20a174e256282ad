import { readFile } from 'node:fs/promises'
import { exportChain } from '../kernel/audit/chain.ts'
import { type KnownHead, type Verdict, verifyChain } from '../kernel/audit/verify.ts'
import { SetupError } from '../kernel/errors.ts'
import { writeDurably } from '../kernel/files/write-durably.ts'
import type { Command } from './command.ts'
import { openTown } from './open.ts'

const USAGE = [
  'usage: nurijip verify [--heads FILE] [--json]',
  '       nurijip verify --export FILE',
  'Reckons every link of the audit chain anew and compares it with the published heads, and with those that',
  'somebody kept (FILE: /feeds/chain-heads.json); exits 1 at the first broken link. --export writes the chain as',
  'JSON lines for docs/tools/verify-receipt.mjs: it holds who acted and from where.',
].join('\n')

export const verifyCommand: Command = async (args, say) => {
  if (args.includes('--help')) {
    say.out(USAGE)
    return 0
  }
  const [heads, out] = [fileAfter(args, '--heads'), fileAfter(args, '--export')]
  if (heads === null || out === null) {
    say.err(`nurijip: name a file; see nurijip verify --help`)
    return 2
  }
  const kept = heads === undefined ? [] : await readHeads(heads)
  const town = await openTown()
  try {
    if (out !== undefined) {
      await writeDurably(out, exportChain(town.app)).catch(explain)
      say.out(out)
      return 0
    }
    const verdict = await verifyChain(town.app, (done) => say.err(`${done} events`), kept)
    say.out(args.includes('--json') ? JSON.stringify(verdict) : textOf(verdict))
    return verdict.ok ? 0 : 1
  } finally {
    await town.close()
  }
}

function textOf(verdict: Verdict): string {
  if (verdict.ok) return `chain whole: ${verdict.events} events, head ${verdict.head}`
  const other = verdict.with === undefined ? '' : ` with ${verdict.with}`
  return `chain broken at event ${verdict.brokenAt}: ${verdict.why}${other}`
}

function explain(error: NodeJS.ErrnoException): never {
  if (error.syscall === undefined || error.code === 'ENOSPC') throw error
  throw new SetupError(`--export: ${error.message}`)
}

/** Null where the option stands without a file. */
function fileAfter(args: string[], option: string): string | null | undefined {
  const at = args.indexOf(option)
  return at < 0 ? undefined : (args[at + 1] ?? null)
}

/** @throws SetupError no file of heads */
async function readHeads(file: string): Promise<KnownHead[]> {
  try {
    const { heads } = JSON.parse(await readFile(file, 'utf8')) as {
      heads: { event: number; hash: string }[]
    }
    return heads.map(({ event, hash }) => {
      if (!Number.isInteger(event) || !/^[0-9a-f]{64}$/.test(hash)) throw new Error('no head')
      return { eventId: event, hash: Buffer.from(hash, 'hex') }
    })
  } catch (error) {
    throw new SetupError(`--heads ${file}: not a file of heads: ${(error as Error).message}`)
  }
}
