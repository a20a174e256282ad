import { verifyChain } from '../kernel/audit/verify.ts'
import type { Command } from './command.ts'
import { openTown } from './open.ts'

export const verifyCommand: Command = async (args, say) => {
  if (args.includes('--help')) {
    say.out(
      'usage: nurijip verify [--json]\nReckons every link of the audit chain anew; exits 1 at the first broken one.',
    )
    return 0
  }
  const town = await openTown()
  try {
    const verdict = await verifyChain(town.app, (done) => say.err(`${done} events`))
    if (args.includes('--json')) say.out(JSON.stringify(verdict))
    else if (verdict.ok) say.out(`chain whole: ${verdict.events} events, head ${verdict.head}`)
    else say.out(`chain broken at event ${verdict.brokenAt}: ${verdict.why}`)
    return verdict.ok ? 0 : 1
  } finally {
    await town.close()
  }
}
