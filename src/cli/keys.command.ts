import { record } from '../kernel/audit.ts'
import { systemClock } from '../kernel/clock.ts'
import { rotateSigningKey, signingKeys } from '../kernel/crypto.ts'
import type { Command } from './command.ts'
import { openTown } from './open.ts'

const USAGE = `usage: nurijip keys list [--json]
       nurijip keys rotate [--json]
Lists the keys that sign in the city's name; rotate ends the one in use, destroys its private part and makes the next.`

export const keysCommand: Command = async (args, say) => {
  const json = args.includes('--json')
  const [verb, ...more] = args.filter((arg) => arg !== '--json')
  if (verb === undefined || more.length > 0 || !['list', 'rotate'].includes(verb)) {
    say[verb === '--help' ? 'out' : 'err'](USAGE)
    return verb === '--help' ? 0 : 2
  }
  const town = await openTown()
  try {
    if (verb === 'rotate')
      await town.transact(async (tx) => {
        const id = await rotateSigningKey(tx, town.seal, systemClock.now())
        record(tx, {
          what: 'signing-key.rotated',
          about: `key:${id}`,
          by: { id: 'system:cli', from: 'cli' },
        })
      })
    for (const { id, usedFrom, usedUntil } of await signingKeys(town.app))
      say.out(
        json
          ? JSON.stringify({ id, from: usedFrom, until: usedUntil })
          : `${id} ${usedFrom} ${usedUntil ?? 'in use'}`,
      )
    return 0
  } finally {
    await town.close()
  }
}
