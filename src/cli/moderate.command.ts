import { boards } from '#modules/boards/index.ts'
import type { Command, Say } from './command.ts'
import { linesOf, stopAtClosedPipe } from './lines.ts'

const HELP = `nurijip moderate

Reads text lines from standard input and prints for each, in its order, one JSON line:
  {"line", "grounds": [{"subparagraph", "score", "why"}]}

line counts from 1. subparagraph is the item (1 to 9) of Article 6(2) of the ordinance, score 0 to 1, why a reason in one
word; grounds is empty when nothing is proposed. They are proposals for an officer: nothing is decided by them.
Of a line the first 20,000 characters are looked at. Item 1 is left to people, item 8 (repeats) to the boards.

What is proposed does not change the exit code. Needs no database.
Options: --election (within an election period), --json (the output is JSON lines anyway), --help`

/** `nurijip moderate`: 0, or 2 for arguments that it does not know. @article 6(2) */
export const moderateCommand: Command = async (args, say) => {
  if (args.includes('--help') || args.includes('-h')) {
    say.out(HELP)
    return 0
  }
  const [unknown] = args.filter((one) => one !== '--json' && one !== '--election')
  if (unknown !== undefined) {
    say.err(`nurijip moderate: unknown argument ${unknown}; it reads standard input, see --help`)
    return 2
  }
  process.stdout.on('error', stopAtClosedPipe)
  await moderate(process.stdin, say, args.includes('--election'))
  return 0
}

/** Prints what each line may be, as it comes. */
export async function moderate(
  input: AsyncIterable<Uint8Array>,
  say: Say,
  inElection = false,
): Promise<void> {
  let line = 0
  for await (const text of linesOf(input)) {
    line += 1
    const grounds = boards
      .proposeGrounds(text, inElection)
      .map(({ subparagraph, score, why }) => ({ subparagraph, score, why }))
    say.out(JSON.stringify({ line, grounds }))
  }
}
