import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { Page } from '#ui/page.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { words } from './home.words.ts'

export function HomePage({ frame }: { frame: Frame }) {
  const { lang, city } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={city.homeName} lead={w.lead} home>
      <StructuredList
        look="tiles"
        items={[
          { title: w.boards, href: inLang(lang, '/boards'), text: w.boardsSay },
          { title: w.search, href: inLang(lang, '/search'), text: w.searchSay },
        ]}
      />
      <h2>{w.visit}</h2>
      <SummaryList
        lang={lang}
        rows={[
          { label: w.address, value: city.address },
          { label: w.hours, value: city.hours },
          { label: w.phone, value: <a href={telHref(city.phone)}>{city.phone}</a> },
        ]}
      />
    </Page>
  )
}
