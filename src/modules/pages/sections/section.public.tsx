import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reader } from '#kernel/db.ts'
import { departments } from '#modules/departments/index.ts'
import { html, pathOf, type PublicDeps, type PublicScope } from '#kernel/http.ts'
import { type Instant, instantAt, millisecondsOf } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { eventsBeside, eventsBetween } from '../events/events.store.ts'
import { type Month, monthIn } from '../events/month.rule.ts'
import { mediaOf } from '../document/document.rule.ts'
import { mediaFor } from '../media/media-shown.store.ts'
import { latestOf, nextTurn, postedIn, type Published } from '../publishing/published.store.ts'
import { cursorIn, cursorText } from './list-cursor.ts'
import { hasArchive, listPage } from './list.store.ts'
import type { Look, Section } from './section.store.ts'
import { SectionPage } from './section.view.tsx'

const SIZE = 20
const DAY_MINUTES = 24 * 60
/** Looks whose list is whole on one page. */
const WHOLE: ReadonlySet<Look> = new Set(['pages', 'questions', 'table', 'department'])

/** A section without a page of its own: the list of what is posted in it. @article 3(2)1 @article 6(1) */
export async function sectionPage(
  { lang }: PublicScope,
  { read, frame, clock }: PublicDeps,
  { req, reply, section }: { req: FastifyRequest; reply: FastifyReply; section: Section },
) {
  const now = clock.now()
  const query = req.query as Record<'before' | 'after' | 'archive' | 'month', unknown>
  const archive = query.archive === '1'
  const isWhole = (WHOLE.has(section.look) || section.look === 'calendar') && !archive
  const before = cursorIn(query.before)
  const after = before ? undefined : cursorIn(query.after)
  const month =
    section.look === 'calendar' && !archive
      ? await monthOf(read, { section: section.path, now }, monthIn(query.month, clock.today()))
      : undefined
  const found = month
    ? await eventsBetween(read, { section: section.path, now, ...month })
    : isWhole
      ? await postedIn(read, now, { section: section.path })
      : await listPage(read, { section: section.path, now, size: SIZE + 1, before, after, archive })
  const more = !isWhole && found.length > SIZE
  const lines = isWhole ? found : after && more ? found.slice(1) : found.slice(0, SIZE)
  const [first, last] = [lines[0], lines.at(-1)]
  const page = (where: 'before' | 'after', one: Published) =>
    inLang(lang, `/${section.path}?${archive ? 'archive=1&' : ''}${where}=${cursorText(one)}`)
  const hasPictures = section.look === 'cards' || section.look === 'questions'
  const media = await mediaFor(read, hasPictures ? picturesOf(lines) : [])
  return html(
    reply,
    <SectionPage
      frame={await frame(lang, pathOf(req, lang))}
      section={section}
      lines={lines}
      departments={new Map((await departments.list(read)).map((one) => [one.id, one.name[lang]]))}
      archive={archive}
      month={month}
      latest={section.look === 'department' ? await latestOf(read, now, section.departmentId) : []}
      media={media}
      hasArchive={!archive && (await hasArchive(read, section.path, now))}
      previous={!isWhole && first && (before || (after && more)) ? page('after', first) : undefined}
      next={!isWhole && last && (after || more) ? page('before', last) : undefined}
    />,
    {
      shows: [
        'frame',
        section.look === 'department' ? 'items' : `section:${section.path}`,
        'sections',
        'departments',
        ...[...media.keys()].map((id) => `media:${id}`),
      ],
      until: firstOf(
        instantAt(clock.today(), DAY_MINUTES),
        await nextTurn(read, now, section.look === 'department' ? undefined : section.path),
      ),
    },
  )
}

const monthOf = async (
  read: Reader,
  of: { section: string; now: Instant },
  month: Month,
): Promise<Month> => ({
  ...month,
  beside: await eventsBeside(read, { ...of, ...month }),
})

/** The earlier of two moments. */
export const firstOf = (a: Instant, b: Instant | null | undefined): Instant =>
  b && millisecondsOf(b) < millisecondsOf(a) ? b : a

const picturesOf = (lines: readonly Published[]): number[] =>
  lines.flatMap((one) => [
    ...mediaOf(one.texts.ko.document),
    ...(one.texts.en ? mediaOf(one.texts.en.document) : []),
  ])
