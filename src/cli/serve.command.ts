import type { Command } from './command.ts'
import { openSite } from './site.ts'

const usage =
  'usage: nurijip serve\nServes the site; settings come from the environment (docs/interfaces.md).'

/** Serves until SIGTERM or SIGINT; then finishes what is under way and stops what it started. */
export const serveCommand: Command = async (args, say) => {
  if (args.includes('--help')) {
    say.out(usage)
    return 0
  }
  const site = await openSite(say)
  await new Promise<void>((stopped) => {
    let stopping = false
    const stop = () => {
      if (stopping) return
      stopping = true
      void site.close().then(stopped)
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
  return 0
}
