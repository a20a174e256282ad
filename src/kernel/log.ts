import { type Logger, pino } from 'pino'
import { systemClock } from './clock.ts'
import { redactLine } from './log/redact.ts'
import { seoulText } from './time.ts'

/**
 * JSON lines in Seoul's time, one line for one event whatever was logged. Personal data is struck out of
 * every one of them; bodies, cookies and passwords are never written.
 */
export function createLogger({
  production,
  write,
}: {
  production: boolean
  write?: (line: string) => void
}): Logger {
  const out = write ?? ((line: string) => void process.stderr.write(line))
  return pino(
    {
      level: production ? 'info' : 'warn',
      base: null,
      timestamp: () => `,"time":"${seoulText(systemClock.now())}"`,
    },
    { write: (line: string) => out(redactLine(line)) },
  )
}
