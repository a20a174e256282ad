import { environment, prepareDataDir, readConfig } from '../kernel/config.ts'
import { connect } from '../kernel/db/connections.ts'
import type { Command } from './command.ts'
import { bringUpToDate } from './open.ts'

export const migrateCommand: Command = async (args, say) => {
  if (args.includes('--help')) {
    say.out('usage: nurijip migrate [--json]\nApplies the migrations not yet applied.')
    return 0
  }
  const config = readConfig(environment)
  prepareDataDir(config.dataDir)
  const connections = await connect(config)
  try {
    const applied = await bringUpToDate(connections)
    if (args.includes('--json')) say.out(JSON.stringify({ applied }))
    else say.out(applied.length === 0 ? 'up to date' : `applied ${applied.join(', ')}`)
    return 0
  } finally {
    await connections.close()
  }
}
