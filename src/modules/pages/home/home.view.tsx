import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { Page } from '#ui/page.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import { dayOf } from '#kernel/time.ts'
import type { Published } from '../publishing/published.store.ts'
import { words } from './home.words.ts'

export function HomePage(props: {
  frame: Frame
  news: readonly Published[]
  /** Names of departments by id. */
  departments: ReadonlyMap<string, string>
}) {
  const { frame, news, departments } = props
  const { lang, city } = frame
  const w = words(lang)
  const task = (title: string, text: string, path: string) => ({ title, text, href: inLang(lang, path) })
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
            task(w.waste, w.wasteSays, '/life/waste'),
            task(w.boards, w.boardsSay, '/boards'),
          ]}
        />
      </section>
      <section aria-labelledby="news">
        <h2 id="news">{w.news}</h2>
        <StructuredList
          level={3}
          empty={w.noNews}
          items={news.map((one) => ({
            title: (one.texts[lang] ?? one.texts.ko).title,
            lang: one.texts[lang] ? undefined : 'ko',
            href: inLang(lang, `/${one.path}`),
            meta: [departments.get(one.departmentId), <Day lang={lang} day={dayOf(one.fromAt)} short />],
          }))}
        />
        <p>
          <a href={inLang(lang, '/news')}>{w.allNews}</a>
        </p>
      </section>
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
