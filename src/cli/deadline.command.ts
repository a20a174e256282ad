import { readFile } from 'node:fs/promises'
import { seoulText } from '#kernel/time.ts'
import { readCaseFile, type ClockCase } from '#modules/petitions/clock/case-file.rule.ts'
import { deadlineFor } from '#modules/petitions/clock/deadline.rule.ts'
import type { Command } from './command.ts'

const HELP = `nurijip deadline FILE

Works out the due date of each case in FILE and prints one JSON line for each:
  {"id", "received_at"?, "deadline_at"?, "deadline_date"?, "error"?}

FILE is JSON: {"holidays": {"2026-12-25": "name", ...}, "cases": [...]}.
The holidays are the calendar of the run; it ends on 31 December of their last year.
A case needs "id", "period" {"unit", "n"}, "arrived_at" and "events";
"paid_at" and "holidays_not_yet_designated" may be added.
Units: immediate, days, office_hours, working_days, calendar_days, weeks, months, years, running_hours.
Events: {"type": "stop", "reason", "from", "to"} and {"type": "extension", "n", "petitioner_consent"}.

Errors of a case: EXTENSION_TOO_LONG, CONSENT_REQUIRED, NO_MORE_EXTENSIONS, CALENDAR_ENDS,
and PAUSED where a stop has no "to" yet. They do not change the exit code.

Options: --json (the output is JSON lines anyway), --help`

/** `nurijip deadline FILE`. Answers the exit code: 0, or 2 for bad input with one line on `err`. Needs no database. */
export const deadlineCommand: Command = async (args, say) => {
  const bad = (why: string): number => {
    say.err(`nurijip deadline: ${why}`)
    return 2
  }
  if (args.includes('--help') || args.includes('-h')) {
    say.out(HELP)
    return 0
  }
  const [path, ...more] = args.filter((each) => each !== '--json')
  if (path === undefined) return bad('name a file of cases, or --help')
  if (path.startsWith('-')) return bad(`unknown option ${path}; see --help`)
  if (more.length > 0) return bad(`one file at a time, not also ${more.join(' ')}`)

  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch (error) {
    return bad(`cannot read ${path}: ${reasonOf(error)}`)
  }
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return bad(`${path} is not JSON: ${reasonOf(error)}`)
  }
  const file = readCaseFile(json)
  if (!file.ok) return bad(`${path}: ${file.refusal}`)
  for (const each of file.value) say.out(JSON.stringify(answerOf(each)))
  return 0
}

/** The line printed for a case, as a value. */
export function answerOf({ id, request, calendar }: ClockCase): Record<string, string> {
  const deadline = deadlineFor(request, calendar)
  if (!deadline.ok) return { id, error: deadline.refusal }
  const { receivedAt, dueAt, dueOn } = deadline.value
  return {
    id,
    ...(receivedAt === undefined ? {} : { received_at: seoulText(receivedAt) }),
    deadline_at: seoulText(dueAt),
    deadline_date: dueOn,
  }
}

const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
