import { addHoliday, listHolidays } from '../kernel/holidays.ts'
import { localDate } from '../kernel/time.ts'
import { petitions } from '../modules/petitions/index.ts'
import type { Command } from './command.ts'
import { openTown } from './open.ts'

const usage = `usage: nurijip holidays list [YEAR] [--json]
       nurijip holidays add YYYY-MM-DD NAME`

export const holidaysCommand: Command = async (args, say) => {
  const json = args.includes('--json')
  const [verb, day = '', ...name] = args.filter((arg) => arg !== '--json')
  if (verb === undefined || verb === '--help' || !['list', 'add'].includes(verb)) {
    say[verb === '--help' ? 'out' : 'err'](usage)
    return verb === '--help' ? 0 : 2
  }
  if (verb === 'add' && (!isDay(day) || name.length === 0)) {
    say.err('nurijip holidays add: needs a day like 2027-05-04 and a name')
    return 2
  }
  const town = await openTown()
  try {
    if (verb === 'add') {
      const by = { id: 'system:cli', from: 'cli' }
      const holiday = { day: localDate(day), name: name.join(' ') }
      await town.transact(async (tx) => {
        await addHoliday(tx, { ...holiday, by })
        await petitions.holidayAdded(tx, holiday)
      })
      say.out(`${day} ${name.join(' ')}`)
    } else {
      const days = (await listHolidays(town.app)).filter((one) => one.day.startsWith(day))
      for (const one of days) say.out(json ? JSON.stringify(one) : `${one.day} ${one.name}`)
    }
    return 0
  } finally {
    await town.close()
  }
}

function isDay(text: string): boolean {
  try {
    return localDate(text) === text
  } catch {
    return false
  }
}
