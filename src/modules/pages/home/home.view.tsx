import type { City } from '#kernel/city.ts'
import { dayOf, type Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { Page } from '#ui/page.tsx'
import { type Card, StructuredList } from '#ui/structured-list.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day, Moment } from '#ui/when.tsx'
import type { Published } from '../publishing/published.store.ts'
import { foreignIn, titleOf } from '../sections/looks/list-props.view.tsx'
import type { Section } from '../sections/section.store.ts'
import { words } from './home.words.ts'

interface Listed {
  readonly section: Section
  readonly lines: readonly Published[]
}

export function HomePage(props: {
  frame: Frame
  /** What the city adds to the tasks that every city has. */
  tasks: NonNullable<NonNullable<City['home']>['tasks']>
  lists: readonly Listed[]
  events: Listed | undefined
  /** Names of departments by id. */
  departments: ReadonlyMap<string, string>
}) {
  const { frame, departments } = props
  const { lang, city } = frame
  const w = words(lang)
  const task = (title: string, text: string, path: string) => ({ title, text, href: inLang(lang, path) })
  const asNews = (one: Published): Card => ({
    ...linkOf(lang, one),
    meta: [departments.get(one.departmentId), <Day lang={lang} day={dayOf(one.fromAt)} short />],
  })
  const asEvent = (one: Published): Card => ({
    ...linkOf(lang, one),
    meta: [
      <Moment lang={lang} at={one.fields['startsAt'] as Instant} short />,
      (lang === 'en' ? one.fields['placeEn'] : undefined) ?? one.fields['place'],
    ],
  })
  return (
    <Page frame={frame} title={city.homeName} lead={w.lead} home>
      <section aria-labelledby="tasks">
        <h2 id="tasks">{w.tasks}</h2>
        <StructuredList
          look="tiles"
          level={3}
          items={[
            task(w.file, w.fileSays, '/petitions/new'),
            task(w.follow, w.followSays, '/petitions/lookup'),
            task(w.register, w.registerSays, '/petitions'),
            task(w.people, w.peopleSays, '/about/organisation'),
            task(w.forum, w.forumSays, '/forum'),
            task(w.mayor, w.mayorSays, '/mayor'),
            ...props.tasks.map((one) => task(one.title[lang], one.says[lang], one.href)),
          ]}
        />
      </section>
      <div class="beside">
        {props.lists.map((one) => (
          <ListSection lang={lang} empty={w.nothing} all={w.all} {...one} card={asNews} />
        ))}
      </div>
      {props.events && (
        <ListSection
          lang={lang}
          empty={w.noEvents}
          all={w.all}
          {...props.events}
          card={asEvent}
          look="tiles"
        />
      )}
      <section aria-labelledby="visit">
        <h2 id="visit">{w.visit}</h2>
        <SummaryList
          lang={lang}
          rows={[
            { label: w.address, value: city.address },
            { label: w.hours, value: city.hours },
            { label: w.phone, value: <a href={telHref(city.phone)}>{city.phone}</a> },
          ]}
        />
      </section>
    </Page>
  )
}

const linkOf = (lang: Lang, one: Published): Card => ({
  title: titleOf(lang, one),
  lang: foreignIn(lang, one),
  href: inLang(lang, `/${one.path}`),
})

function ListSection(props: {
  lang: Lang
  section: Section
  lines: readonly Published[]
  card: (one: Published) => Card
  empty: string
  all: (name: string) => string
  look?: 'tiles'
}) {
  const { lang, section } = props
  const name = section.name[lang]
  const id = `home-${section.path.replaceAll('/', '-')}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{name}</h2>
      <StructuredList level={3} look={props.look} empty={props.empty} items={props.lines.map(props.card)} />
      <p>
        <a href={inLang(lang, `/${section.path}`)}>{props.all(name)}</a>
      </p>
    </section>
  )
}
