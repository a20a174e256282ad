import { accounts } from '../modules/accounts/index.ts'
import type { Command } from './command.ts'
import { openTown } from './open.ts'

const usage = `usage: nurijip seed
Makes the demonstration town in a database without staff. Refused in production.`

export const seedCommand: Command = async (args, say) => {
  if (args.length > 0) {
    say[args[0] === '--help' ? 'out' : 'err'](usage)
    return args[0] === '--help' ? 0 : 2
  }
  const town = await openTown({ seeding: true })
  try {
    const staff = await accounts.list(town.app)
    say.out(`${staff.length} members of staff; sign in at ${town.config.siteUrl}/office/sign-in`)
    return 0
  } finally {
    await town.close()
  }
}
