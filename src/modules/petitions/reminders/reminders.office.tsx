import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { clerkOf, officeFrame } from '#kernel/clerk.ts'
import { NotFound } from '#kernel/errors.ts'
import { loadCalendar } from '#kernel/holidays.ts'
import { type Deps, html, type OfficeScope } from '#kernel/http.ts'
import { dayOf } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { CaseDesk, CaseRequest } from '../case/case-desk.office.tsx'
import { noteRead } from '../case/note-read.ts'
import { workingDaysUntil } from '../clock/days-left.rule.ts'
import { getKind, kindsOf } from '../kinds/kind.store.ts'
import { openReminders, remindersOf } from './reminder.store.ts'
import { ReminderPage, RemindersPage } from './reminders.view.tsx'
import { words } from './reminders.words.ts'

/** Reminders: a list for the department, or for the desk of all, and each as a form to print. @law CPTA-ED 28(2) */
export function reminderRoutes(desk: CaseDesk, deps: Deps, office: OfficeScope) {
  const { look } = deps

  office.get('/reminders', async (req, reply) => {
    const clerk = clerkOf(req)
    const { lang } = clerk
    const own = clerk.rights.has('petition-desk') ? undefined : clerk.departmentId
    const kinds = new Map((await kindsOf(look)).map((one) => [one.id, one.name[lang]]))
    const names = new Map((await departments.list(look)).map((one) => [one.id, one.name[lang]]))
    const lines = (await openReminders(look, own)).map((one) => ({
      ...one,
      kind: kinds.get(one.kindId) ?? one.kindId,
      department: names.get(one.departmentId) ?? one.departmentId,
    }))
    return html(reply, <RemindersPage frame={officeFrame(req)} lines={lines} />)
  })

  office.get('/petitions/:number/reminders/:nth', async (request, reply) => {
    const req = request as CaseRequest
    const petition = await desk.readable(req)
    const { nth } = request.params as { nth: string }
    const reminder = (await remindersOf(look, petition.number)).find((one) => String(one.nth) === nth)
    if (!reminder) throw new NotFound('reminder', `${petition.number} ${nth}`)
    await noteRead(deps, petition.number, clerkOf(req))
    const { lang } = officeFrame(req)
    const { fromPostId, toPostId, dueOn, writtenAt } = reminder
    const over = Math.max(0, -workingDaysUntil(dayOf(writtenAt), dueOn, await loadCalendar(look)))
    const page = (
      <ReminderPage
        frame={officeFrame(req)}
        petition={petition}
        reminder={reminder}
        kind={(await getKind(look, petition.kindId)).name[lang]}
        to={await nameOf(toPostId, lang)}
        inCharge={petition.postId === null ? words(lang).nobody : await nameOf(petition.postId, lang)}
        from={fromPostId === null ? words(lang).examiner : await nameOf(fromPostId, lang)}
        workingDaysOver={over}
      />
    )
    return html(reply, page)
  })

  async function nameOf(postId: string, lang: Lang): Promise<string> {
    const holder = await departments.findHolder(look, postId)
    if (!holder) return postId
    const staff = holder.staffId === null ? undefined : await accounts.find(look, holder.staffId)
    return `${holder.departmentName[lang]} ${holder.title[lang]} ${staff?.name ?? words(lang).nobody}`
  }
}
