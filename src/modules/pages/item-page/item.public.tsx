import type { FastifyReply, FastifyRequest } from 'fastify'
import { departments } from '#modules/departments/index.ts'
import { Gone, NotFound } from '#kernel/errors.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { addMinutes, type Instant, instantAt } from '#kernel/time.ts'
import { inLang, LANGS } from '#kernel/words.ts'
import { eventCalendar } from '../events/event-calendar.ts'
import { eventsBetween } from '../events/events.store.ts'
import { wasErased } from '../erasure/erased.store.ts'
import { mediaOf } from '../document/document.rule.ts'
import { freshnessOf } from '../freshness/freshness.rule.ts'
import { isMediaKnown, mediaFor } from '../media/media-shown.store.ts'
import { isOfProgram } from '../moves/address.rule.ts'
import { standingAt } from '../publishing/period.rule.ts'
import { findPublished, nextTurn, type Published } from '../publishing/published.store.ts'
import { keysAsked } from '../redirects/old-address.rule.ts'
import { findFirstRedirect } from '../redirects/redirect.store.ts'
import { findSection } from '../sections/section.store.ts'
import { firstOf, sectionPage } from '../sections/section.public.tsx'
import { ItemPage } from './item.view.tsx'
import { pagesAbove, pagesBelow } from './tree.store.ts'

const DAY_MINUTES = 24 * 60
const LONGEST = 200
const LONGEST_QUERY = 500
/** How far ahead a calendar file of all events looks. */
const AHEAD_MINUTES = 366 * DAY_MINUTES

/**
 * Everything that the city puts on its site, at the address that it has. What moved sends on; what has ended says so.
 *
 * @article 3(2)1 @article 3(2)2 @article 3(2)7 what is provided @article 5(1) kept current @article 5(2) who answers
 * for it @article 6(1) posting periods @article 17(2) the privacy policy is posted
 */
export function itemRoutes(site: PublicScope, deps: PublicDeps) {
  const { lang } = site
  const { read, clock } = deps

  site.get('/*', async (req, reply) => {
    const path = pathOf(req, lang).slice(1).replace(/\/$/, '')
    if (path.length > LONGEST) throw new NotFound('item', path.slice(0, LONGEST))
    if (path.endsWith('.ics')) return calendar(reply, path.slice(0, -'.ics'.length))
    const found = await findPublished(read, path, clock.now())
    if (found) return show(req, reply, found)
    const section = await findSection(read, path)
    if (section) return sectionPage(site, deps, { req, reply, section })
    const moved = await findFirstRedirect(read, keysOf(req, path))
    if (moved !== undefined && (await isThere(moved)))
      return reply.redirect(isOfMedia(moved) ? `/${moved}` : inLang(lang, `/${moved}`), 301)
    if (await wasErased(read, path)) throw new Gone(`item ${path}`)
    throw new NotFound('item', path)
  })

  /** Whether anything of what stands at an address may be known: of a draft not even where it is. */
  async function isThere(to: string): Promise<boolean> {
    const path = to.split(/[?#]/, 1)[0] ?? ''
    const now = clock.now()
    if (isOfMedia(path)) return isMediaKnown(read, Number(path.split('/')[1]), now)
    if (path === '' || isOfProgram(path)) return true
    const one = await findPublished(read, path, now)
    return one ? standingAt(one, now) !== 'to-come' : (await findSection(read, path)) !== undefined
  }

  /** An old address may have begun with the name of a language. */
  function keysOf(req: FastifyRequest, path: string): string[] {
    const query = req.url.split('?').slice(1).join('?')
    if (query.length > LONGEST_QUERY) return [path]
    const keys = keysAsked(path, query)
    return lang === 'ko' ? keys : [...keysAsked(`${lang}/${path}`, query), ...keys]
  }

  /** Images and files have no language in their address. */
  function isOfMedia(path: string): boolean {
    return path.startsWith('media/')
  }

  async function calendar(reply: FastifyReply, path: string) {
    const now = clock.now()
    const section = await findSection(read, path)
    const one = section ? undefined : await findPublished(read, path, now)
    const events =
      section?.look === 'calendar'
        ? await eventsBetween(read, {
            section: path,
            now,
            fromAt: now,
            untilAt: addMinutes(now, AHEAD_MINUTES),
          })
        : one?.type === 'event' && standingAt(one, now) === 'posted'
          ? [one]
          : undefined
    if (!events) throw new NotFound('calendar', path)
    return reply.type('text/calendar; charset=utf-8').send(eventCalendar(lang, deps.siteUrl, events))
  }

  async function show(
    req: FastifyRequest,
    reply: FastifyReply,
    of: Published & { readonly nextAt: Instant | null },
  ) {
    const now = clock.now()
    const standing = standingAt(of, now)
    if (standing === 'to-come') throw new NotFound('item', of.path)
    if (standing === 'gone') throw new Gone(`item ${of.path}`)
    const { city, frame } = deps
    const department = await departments.find(read, of.departmentId)
    const section = await findSection(read, of.section)
    const media = await mediaFor(
      read,
      LANGS.flatMap((one) => mediaOf(of.texts[one]?.document ?? { blocks: [] })),
    )
    const everyDays = of.checkEveryDays ?? city.policies.checkPagesEveryDays
    const query = req.query as { step?: unknown }
    const isPage = section?.look === 'pages' || section?.look === 'department'
    const tree = isPage
      ? { above: await pagesAbove(read, now, of.path), below: await pagesBelow(read, now, of) }
      : undefined
    const turn = tree && (await nextTurn(read, now, of.section))
    return html(
      reply,
      <ItemPage
        frame={await frame(lang, pathOf(req, lang))}
        of={of}
        section={section}
        {...tree}
        media={media}
        department={department?.name[lang] ?? city.name[lang]}
        isArchived={standing === 'archived'}
        map={city.map}
        step={Number(query.step) || 1}
        {...freshnessOf(of.checkedOn, everyDays, clock.today())}
      />,
      {
        shows: [
          'frame',
          `item:${of.itemId}`,
          'departments',
          'sections',
          ...(tree ? [`section:${of.section}`] : []),
          ...[...media.keys()].map((id) => `media:${id}`),
        ],
        until: [of.untilAt, of.nextAt, turn].reduce<Instant>(firstOf, instantAt(clock.today(), DAY_MINUTES)),
      },
    )
  }
}
