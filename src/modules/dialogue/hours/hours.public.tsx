import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { earliest } from '../entries/messages.public.tsx'
import { namesOf } from '../entries/names-of.ts'
import { idIn } from '../messages/message.rule.ts'
import { hourStateOf, nextChange } from './hour.rule.ts'
import { getHour, hoursIn } from './hour.store.ts'
import { HourPage, HoursPage } from './hours.view.tsx'
import { questionEntries } from './question-entry.store.ts'

/** Question hours and what is asked in them. @article 12(1) */
export function hourRoutes(site: PublicScope, { read, clock, frame }: PublicDeps) {
  const { lang } = site
  site.get('/mayor/question-hours', async (req, reply) => {
    const now = clock.now()
    const hours = (await hoursIn(read)).map((one) => ({ ...one, state: hourStateOf(one, now) }))
    const view = <HoursPage frame={await frame(lang, pathOf(req, lang))} hours={hours} />
    const until = earliest(hours.map((one) => nextChange(one, now)))
    return html(reply, view, { shows: ['frame', 'question-hours'], ...until })
  })

  site.get<{ Params: { id: string } }>('/mayor/question-hours/:id', async (req, reply) => {
    const id = idIn(req.params.id)
    if (id === undefined) throw new NotFound('question hour', req.params.id)
    const now = clock.now()
    const hour = await getHour(read, id)
    const props = {
      hour,
      state: hourStateOf(hour, now),
      questions: await questionEntries(read, id),
      nameOf: await namesOf(read, lang),
    }
    const view = <HourPage frame={await frame(lang, pathOf(req, lang))} {...props} />
    const shows = ['frame', `question-hour:${id}`, 'departments']
    return html(reply, view, { shows, ...earliest([nextChange(hour, now)]) })
  })
}
