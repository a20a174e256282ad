import { departments } from '#modules/departments/index.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Deps } from '#kernel/http.ts'
import { mayRead } from '../stages/office-act.rule.ts'
import { isPossible } from '../stages/stages.rule.ts'
import type { Petition } from '../petition/petition.store.ts'
import type { Note } from '../inbox/notes.view.tsx'
import { consultationsOf, waitingFor } from './consultation.store.ts'
import type { ConsultationParts } from './consultations.view.tsx'
import { words } from './consultations.words.ts'

/** What was asked about a petition, and whom this clerk may ask. */
export async function consultationParts(
  { look, clock }: Deps,
  petition: Petition,
  clerk: Clerk,
): Promise<ConsultationParts> {
  const mayAsk = isPossible('consult', petition.stage) && mayRead(petition, clerk)
  const posts = mayAsk
    ? await departments.postsWith(look, { right: 'petition-handle', day: clock.today() })
    : []
  const all = await departments.list(look)
  return {
    asked: await consultationsOf(look, petition.number),
    posts: posts.filter((one) => one.departmentId !== clerk.departmentId),
    departmentNames: new Map(all.map((one) => [one.id, one.name[clerk.lang]])),
  }
}

/** Above the worklists: how many questions wait for the department. */
export async function consultationNote({ look }: Deps, clerk: Clerk): Promise<Note | undefined> {
  const { rights, departmentId, lang } = clerk
  if (!rights.has('petition-handle') && !rights.has('petition-approve')) return undefined
  const { length } = await waitingFor(look, departmentId)
  if (length === 0) return undefined
  const w = words(lang).list
  return { tone: 'warn', title: w.note(length), href: '/office/consultations', link: w.see }
}
