import { departments } from '#modules/departments/index.ts'
import { html, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { addMinutes, type Instant, instantAt } from '#kernel/time.ts'
import { eventsBetween } from '../events/events.store.ts'
import { nextTurn } from '../publishing/published.store.ts'
import { listPage } from '../sections/list.store.ts'
import { firstOf } from '../sections/section.public.tsx'
import { sectionsIn } from '../sections/section.store.ts'
import { HomePage } from './home.view.tsx'

const LINES = 5
const EVENTS = 3
const DAY_MINUTES = 24 * 60
/** How far ahead events are announced there. */
const AHEAD_MINUTES = 90 * DAY_MINUTES

/** @article 3(1) services to users through the home page @article 3(2)1 */
export function homeRoutes(site: PublicScope, { read, frame, clock, city }: PublicDeps) {
  const { lang } = site
  const { tasks = [], lists: asked = ['news'], events: calendar } = city.home ?? {}
  site.get(lang === 'ko' ? '/' : '', async (_req, reply) => {
    const now = clock.now()
    const sections = await sectionsIn(read)
    const sectionOf = (path: string) => sections.find((one) => one.path === path)
    const named = asked.flatMap((path) => sectionOf(path) ?? [])
    const lists = await Promise.all(
      named.map(async (section) => ({
        section,
        lines: await listPage(read, { section: section.path, now, size: LINES }),
      })),
    )
    const eventsIn = calendar === undefined ? undefined : sectionOf(calendar)
    const coming = {
      section: eventsIn?.path ?? '',
      now,
      fromAt: now,
      untilAt: addMinutes(now, AHEAD_MINUTES),
    }
    const events = eventsIn && {
      section: eventsIn,
      lines: (await eventsBetween(read, coming)).slice(0, EVENTS),
    }
    const shown = [...named, ...(eventsIn ? [eventsIn] : [])].map((one) => one.path)
    const turns = await Promise.all(shown.map((path) => nextTurn(read, now, path)))
    const ends = events?.lines.map((one) => one.fields['endsAt'] as Instant) ?? []
    const names = new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))
    return html(
      reply,
      <HomePage frame={await frame(lang, '/')} {...{ tasks, lists, events }} departments={names} />,
      {
        shows: ['frame', 'departments', ...shown.map((path) => `section:${path}`)],
        until: [...turns, ...ends].reduce<Instant>(firstOf, instantAt(clock.today(), DAY_MINUTES)),
      },
    )
  })
}
