import { readFile } from 'node:fs/promises'
import { systemClock } from '../kernel/clock.ts'
import { SetupError } from '../kernel/errors.ts'
import { accounts } from '../modules/accounts/index.ts'
import { departments } from '../modules/departments/index.ts'
import type { Command, Say } from './command.ts'
import { openTown, type Town } from './open.ts'

const usage = `usage: nurijip staff list [--json]
       nurijip staff add NUMBER NAME EMAIL POST [--json]
       nurijip staff reset NUMBER [--json]
       nurijip staff import FILE.csv [--apply] [--json]

add and reset print a first password and the address for an authenticator app, once. The password is changed at
the first sign-in. import shows what a personnel change would do; --apply carries it out.`

const BY = { id: 'system:cli', from: 'cli' }
const COUNTS: Readonly<Record<string, number>> = { list: 0, add: 4, reset: 1, import: 1 }

export const staffCommand: Command = async (args, say) => {
  const [isJson, isApplied] = [args.includes('--json'), args.includes('--apply')]
  const [verb = '', ...rest] = args.filter((arg) => arg !== '--json' && arg !== '--apply')
  if (verb === '--help' || COUNTS[verb] !== rest.length) {
    say[verb === '--help' ? 'out' : 'err'](usage)
    return verb === '--help' ? 0 : 2
  }
  const town = await openTown()
  const print = (line: string, data: object) => say.out(isJson ? JSON.stringify(data) : line)
  try {
    if (verb === 'list') return await list(town, print)
    if (verb === 'add') return await add(town, rest as [string, string, string, string], print)
    if (verb === 'reset') return await reset(town, rest[0] as string, print)
    return await bringIn(town, rest[0] as string, { isApplied, isJson }, say)
  } finally {
    await town.close()
  }
}

type Print = (line: string, data: object) => void

async function list({ app }: Town, print: Print): Promise<number> {
  for (const one of await accounts.list(app))
    print(`${one.employeeNo.padEnd(12)} ${one.status.padEnd(7)} ${one.name} <${one.email}>`, one)
  return 0
}

async function add(
  town: Town,
  [employeeNo, name, email, post]: [string, string, string, string],
  print: Print,
): Promise<number> {
  const person = { employeeNo, name: name.normalize('NFC').trim(), email }
  const line = { line: 1, ...person, post, fromOn: systemClock.today(), action: 'appoint' }
  const asked = { lines: [line], by: BY, at: systemClock.now(), city: town.city }
  const staffId = await town.transact(async (tx) => {
    const applied = await departments.applyPersonnel(tx, asked)
    const [refused] = applied.ok ? [] : applied.refusal.refusals
    if (refused) throw new SetupError(departments.personnelWords('en').refused[refused.refusal])
    if (!applied.ok || applied.value.changes[0]?.is !== 'join')
      throw new SetupError(`${employeeNo} is somebody's number already`)
    return (await accounts.findByEmployeeNo(tx, employeeNo))?.id as number
  })
  return issue(town, staffId, employeeNo, print)
}

async function reset(town: Town, employeeNo: string, print: Print): Promise<number> {
  const staff = await accounts.findByEmployeeNo(town.app, employeeNo)
  if (staff?.status !== 'active') throw new SetupError(`nobody with the number ${employeeNo} works here`)
  const code = await issue(town, staff.id, employeeNo, print)
  await town.transact((tx) => accounts.endAllSessions(tx, { staffId: staff.id, by: BY }))
  return code
}

async function issue(town: Town, staffId: number, label: string, print: Print): Promise<number> {
  const vault = town.connections.open('credentials', 1)
  const issued = await accounts.issueSecret(
    { vault, seal: town.seal },
    { staffId, label, at: systemClock.now() },
  )
  print(`password ${issued.password}\n${issued.otpauthUri}`, { employeeNo: label, ...issued })
  return 0
}

async function bringIn(
  town: Town,
  file: string,
  { isApplied, isJson }: { isApplied: boolean; isJson: boolean },
  say: Say,
): Promise<number> {
  const text = await readFile(file, 'utf8').catch((error: Error) => {
    throw new SetupError(`${file}: ${error.message}`)
  })
  const w = departments.personnelWords('en')
  const lines = departments.readPersonnel(text)
  if (!lines.ok) throw new SetupError(`${file}: ${w.file[lines.refusal]}`)
  const asked = { lines: lines.value, by: BY, at: systemClock.now(), city: town.city }
  const plan = isApplied
    ? await town.transact((tx) => departments.applyPersonnel(tx, asked))
    : {
        ok: true as const,
        value: await departments.planPersonnel(town.app, lines.value, systemClock.today()),
      }
  const { changes, same, refusals } = plan.ok ? plan.value : plan.refusal
  const isDone = isApplied && plan.ok
  if (isJson) {
    say.out(JSON.stringify({ isDone, changes, alreadySo: same, refusals }))
    return refusals.length > 0 ? 1 : 0
  }
  for (const one of changes)
    say.out(`line ${one.line}: ${one.is} ${one.employeeNo} ${one.fromPost ?? '-'} -> ${one.toPost ?? '-'}`)
  for (const one of refusals) say.err(w.atLine(one.line, w.refused[one.refusal]))
  say.out(
    `${isDone ? 'done' : 'planned'} ${changes.length}, already so ${same.length}, refused ${refusals.length}`,
  )
  return refusals.length > 0 ? 1 : 0
}
