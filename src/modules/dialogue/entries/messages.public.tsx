import { NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { petitions } from '#modules/petitions/index.ts'
import { Badge } from '#ui/badge.tsx'
import { words } from '../dialogue.words.ts'
import { hourStateOf, nextChange } from '../hours/hour.rule.ts'
import { hoursIn } from '../hours/hour.store.ts'
import { idIn } from '../messages/message.rule.ts'
import { settingsOf, topicNames, topicsOf } from '../topics/topic.store.ts'
import { entryPage, getOpenEntry, openEntries, photographEntries, turnsOf } from './entry.store.ts'
import { feedOf } from './feed.ts'
import { FrontPage } from './front.view.tsx'
import { MessagePage, MessagesPage } from './messages.view.tsx'
import { namesOf } from './names-of.ts'

const { photographs } = petitions.fromDialogue
const SIZE = 20
const NEWEST = 5
const HOURS = 3
type At = { Params: { id: string } }

/** The earliest of the moments at which a page changes by itself. */
export const earliest = (moments: readonly (Instant | undefined)[]): { until?: Instant } => {
  const [until] = moments.filter((one) => one !== undefined).toSorted()
  return until === undefined ? {} : { until }
}

/** The mayor's dialogue as everyone reads it. @article 3(2)4 @article 12(1) @article 12(2) open ones alone are read */
export function messageRoutes(site: PublicScope, { read, files, clock, city, siteUrl, frame }: PublicDeps) {
  const { lang } = site
  const w = words(lang)

  /** @throws NotFound */
  const entryAt = (text: string) => {
    const id = idIn(text)
    if (id === undefined) throw new NotFound('message', text)
    return getOpenEntry(read, id)
  }

  site.get('/mayor', async (req, reply) => {
    const now = clock.now()
    const hours = (await hoursIn(read)).map((one) => ({ ...one, state: hourStateOf(one, now) }))
    const coming = hours.filter((one) => one.state !== 'over').slice(-HOURS)
    const props = {
      settings: await settingsOf(read),
      topics: await topicsOf(read),
      names: await topicNames(read, lang),
      entries: await entryPage(read, { size: NEWEST }),
      hours: coming.length > 0 ? coming : hours.slice(0, 1),
    }
    const view = <FrontPage frame={await frame(lang, pathOf(req, lang))} {...props} />
    const until = earliest(coming.map((one) => nextChange(one, now)))
    return html(reply, view, { shows: ['frame', 'dialogue', 'question-hours'], ...until })
  })

  site.get<{ Querystring: Record<'topic' | 'before', unknown> }>('/mayor/messages', async (req, reply) => {
    const topics = await topicsOf(read)
    const topicId = topics.find((one) => one.id === req.query.topic)?.id
    const before = idIn(String(req.query.before))
    const found = await entryPage(read, { topicId, before, size: SIZE + 1 })
    const entries = found.slice(0, SIZE)
    const page = (last?: number) => {
      const asked = [topicId && `topic=${topicId}`, last && `before=${last}`].filter(Boolean).join('&')
      return inLang(lang, `/mayor/messages${asked ? `?${asked}` : ''}`)
    }
    const props = {
      topics,
      names: await topicNames(read, lang),
      topicId,
      entries,
      first: before === undefined ? undefined : page(),
      next: found.length > SIZE ? page(entries.at(-1)?.id) : undefined,
    }
    const view = <MessagesPage frame={await frame(lang, pathOf(req, lang))} {...props} />
    return html(reply, view, { shows: ['frame', 'dialogue'] })
  })

  site.get<At>('/mayor/messages/:id', async (req, reply) => {
    const entry = await entryAt(req.params.id)
    const { id, petitionNumber: number } = entry
    const progress = number === null ? undefined : await petitions.fromDialogue.progressOf(read, number, lang)
    const shown = await photographEntries(read, id)
    const { Pictures, Picture } = photographs
    const petition = progress ? (
      <>
        <a href={inLang(lang, progress.path)}>{progress.number}</a>{' '}
        <Badge tone={progress.tone}>{progress.says}</Badge>
      </>
    ) : undefined
    const props = {
      entry,
      topic: (await topicNames(read, lang)).get(entry.topicId) ?? entry.topicId,
      turns: await turnsOf(read, id),
      petition: number === null ? undefined : (petition ?? <>{w.petitionHidden}</>),
      photographs:
        shown.length === 0 ? undefined : (
          <Pictures>
            {shown.map((one) => (
              <Picture
                href={inLang(lang, `/mayor/messages/${id}/photographs/${one.nth}`)}
                alt={one.alt}
                size={one}
              />
            ))}
          </Pictures>
        ),
      nameOf: await namesOf(read, lang),
    }
    const view = <MessagePage frame={await frame(lang, pathOf(req, lang))} {...props} />
    const shows = ['frame', `dialogue:${id}`, 'departments', ...(number ? [`petition:${number}`] : [])]
    return html(reply, view, { shows })
  })

  site.get<At>('/mayor/messages/:id/photographs/:nth', async (req, reply) => {
    const { id } = await entryAt(req.params.id)
    const nth = photographs.nthIn(req)
    const found = (await photographEntries(read, id)).find((one) => one.nth === nth)
    if (!found) throw new NotFound('photograph', `${id} ${nth}`)
    reply.header('cache-control', 'no-cache')
    return photographs.send(req, reply, files, found)
  })

  site.get('/feeds/mayor', async (_req, reply) => {
    const entries = await openEntries(read, SIZE)
    const title = `${city.homeName[lang]} ${w.title}`
    return reply
      .type('application/atom+xml; charset=utf-8')
      .send(feedOf({ siteUrl, lang, title, entries, now: clock.now() }))
  })
}
