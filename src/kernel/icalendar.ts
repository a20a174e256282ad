import { type Instant, instantOf, millisecondsOf } from './time.ts'

export interface CalendarEvent {
  readonly uid: string
  readonly startsAt: Instant
  readonly endsAt: Instant
  readonly writtenAt: Instant
  readonly sequence: number
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly url?: string
  readonly cancelled?: boolean
  /** Said an hour before; without it nothing is. */
  readonly alarm?: string
}

const stamp = (at: Instant) => `${instantOf(millisecondsOf(at)).slice(0, 19).replaceAll(/[-:]/g, '')}Z`
const escaped = (text: string) =>
  text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')

/** RFC 5545: 75 octets to a line, a character never cut in two. */
function fold(line: string): string {
  const lines = ['']
  let bytes = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (bytes + size > 73) {
      lines.push('')
      bytes = 0
    }
    lines[lines.length - 1] += character
    bytes += size
  }
  return lines.join('\r\n ')
}

function linesOf(event: CalendarEvent): string[] {
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'TRIGGER:-PT1H',
    `DESCRIPTION:${escaped(event.alarm ?? '')}`,
    'END:VALARM',
  ]
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `SEQUENCE:${event.sequence}`,
    `DTSTAMP:${stamp(event.writtenAt)}`,
    `DTSTART:${stamp(event.startsAt)}`,
    `DTEND:${stamp(event.endsAt)}`,
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    `LOCATION:${escaped(event.location)}`,
    ...(event.url === undefined ? [] : [`URL:${event.url}`]),
    ...(event.alarm === undefined ? [] : alarm),
    'END:VEVENT',
  ]
}

/** Events for a calendar program, as text/calendar. `of` names what they are of: `counsel`. */
export const icalendarOf = (of: string, events: readonly CalendarEvent[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Nurijip//${of}//KO`,
    `METHOD:${events.some((one) => one.cancelled) ? 'CANCEL' : 'PUBLISH'}`,
    ...events.flatMap(linesOf),
    'END:VCALENDAR',
    '',
  ]
    .map(fold)
    .join('\r\n')
