import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import type { Note } from '../inbox/notes.view.tsx'
import { openReminders } from './reminder.store.ts'
import { words } from './reminders.words.ts'

/** Above the worklists: how many petitions of the department, or at the desk of all, were reminded of. */
export async function reminderNote({ look }: Deps, clerk: Clerk): Promise<Note | undefined> {
  const { rights, departmentId, lang } = clerk
  const isDesk = rights.has('petition-desk')
  if (!isDesk && !rights.has('petition-handle') && !rights.has('petition-approve')) return undefined
  const n = new Set((await openReminders(look, isDesk ? undefined : departmentId)).map((one) => one.number))
    .size
  if (n === 0) return undefined
  const w = words(lang)
  return { tone: 'danger', title: w.note(n), href: '/office/reminders', link: w.see }
}
