import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { consultationNote } from '../consultations/consultation-parts.ts'
import { calendarNote } from '../holidays/holidays.office.tsx'
import { monthlyCheckNote } from '../monthly-checks/monthly-checks.office.tsx'
import { reminderNote } from '../reminders/reminder-note.ts'
import type { Note } from './notes.view.tsx'

type Source = (deps: Deps, clerk: Clerk) => Promise<Note | undefined>

/** What must be seen above every worklist, one source a line. */
const SOURCES: readonly Source[] = [reminderNote, consultationNote, calendarNote, monthlyCheckNote]

export async function notesFor(deps: Deps, clerk: Clerk): Promise<Note[]> {
  const notes: Note[] = []
  for (const source of SOURCES) {
    const note = await source(deps, clerk)
    if (note) notes.push(note)
  }
  return notes
}
