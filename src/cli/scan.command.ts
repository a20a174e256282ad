import { privacy } from '#modules/privacy/index.ts'
import type { Command, Say } from './command.ts'
import { linesOf, stopAtClosedPipe } from './lines.ts'

const HELP = `nurijip scan

Reads text lines from standard input and prints the personal data found, one JSON line each:
  {"line", "kind", "start", "end"}

line counts from 1; start and end (exclusive) count UTF-16 units of the line as it was given.
Kinds: resident, alien, passport, driver, phone, email, card, account, address, plate.
Width, script, spacing, unseen characters and numerals in words hide nothing. Check digits clear no number.
Numbers of services (1577-…, 110 to 120) and of businesses are not personal.

Finding something does not change the exit code. Needs no database.
Options: --json (the output is JSON lines anyway), --help`

/** `nurijip scan`: 0, or 2 for arguments that it does not know. @article 2.10 @article 17(1) */
export const scanCommand: Command = async (args, say) => {
  if (args.includes('--help') || args.includes('-h')) {
    say.out(HELP)
    return 0
  }
  const [unknown] = args.filter((one) => one !== '--json')
  if (unknown !== undefined) {
    say.err(`nurijip scan: unknown argument ${unknown}; it reads standard input, see --help`)
    return 2
  }
  process.stdout.on('error', stopAtClosedPipe)
  await scan(process.stdin, say)
  return 0
}

/** Prints what each line holds, as it comes. */
export async function scan(input: AsyncIterable<Uint8Array>, say: Say): Promise<void> {
  let line = 0
  for await (const text of linesOf(input)) {
    line += 1
    for (const { kind, start, end } of privacy.find(text)) say.out(JSON.stringify({ line, kind, start, end }))
  }
}
