import { SetupError } from '../kernel/errors.ts'
import type { Command } from './command.ts'

const COMMANDS: Readonly<Record<string, { says: string; load: () => Promise<Command> }>> = {
  serve: { says: 'serve the site', load: async () => (await import('./serve.command.ts')).serveCommand },
  migrate: {
    says: 'bring the database up to date',
    load: async () => (await import('./migrate.command.ts')).migrateCommand,
  },
  seed: {
    says: 'make the demonstration town',
    load: async () => (await import('./seed.command.ts')).seedCommand,
  },
  staff: {
    says: 'add, list and reset accounts of staff; bring in personnel changes',
    load: async () => (await import('./staff.command.ts')).staffCommand,
  },
  import: {
    says: 'load postings of another system, bank statements',
    load: async () => (await import('./import.command.ts')).importCommand,
  },
  load: {
    says: 'make a large town for measurement',
    load: async () => (await import('./load.command.ts')).loadCommand,
  },
  holidays: {
    says: 'add and list public holidays',
    load: async () => (await import('./holidays.command.ts')).holidaysCommand,
  },
  deadline: {
    says: 'reckon due dates from a file of cases',
    load: async () => (await import('./deadline.command.ts')).deadlineCommand,
  },
  keys: {
    says: 'list and rotate the keys that sign in the city’s name',
    load: async () => (await import('./keys.command.ts')).keysCommand,
  },
  scan: {
    says: 'find personal data in lines of text',
    load: async () => (await import('./scan.command.ts')).scanCommand,
  },
  moderate: {
    says: 'propose grounds for removal in lines of text',
    load: async () => (await import('./moderate.command.ts')).moderateCommand,
  },
  verify: {
    says: 'check the audit chain',
    load: async () => (await import('./verify.command.ts')).verifyCommand,
  },
}

const say = { out: (line: string) => console.log(line), err: (line: string) => console.error(line) }

const usage = () =>
  [
    'usage: nurijip COMMAND [--help]',
    '',
    ...Object.entries(COMMANDS).map(([name, c]) => `  ${name.padEnd(10)} ${c.says}`),
  ].join('\n')

async function main([name = '', ...args]: string[]): Promise<number> {
  if (name === '' || name === '--help' || name === 'help') {
    say.out(usage())
    return name === '' ? 2 : 0
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) {
    say.err(`nurijip: no command ${name}; see nurijip --help`)
    return 2
  }
  const run = await command.load()
  return run(args, say)
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  const { code, message } = error as { code?: string; message: string }
  const isFull = code === 'ENOSPC' || code === '53100'
  if (!(error instanceof SetupError) && !isFull) throw error
  console.error(`nurijip: ${isFull ? `the disk is full: ${message}` : message}`)
  process.exitCode = 1
}
