import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { NextPrevious } from '#ui/pagination.tsx'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words } from '../content/content.words.ts'
import type { NewsLine } from './news.store.ts'

export function NewsListPage(props: {
  frame: Frame
  lines: readonly NewsLine[]
  /** Names of departments by id. */
  departments: ReadonlyMap<string, string>
  previous: string | undefined
  next: string | undefined
}) {
  const { frame, lines } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.news} lead={w.newsLead} current={inLang(lang, '/news')}>
      <Table
        caption={w.news}
        captionHidden
        head={[{ label: w.title }, { label: w.department }, { label: w.published, nowrap: true }]}
        rowHead={0}
        rows={lines.map((one) => [
          <a href={inLang(lang, `/news/${one.id}`)} lang={one.texts[lang] ? undefined : 'ko'}>
            {(one.texts[lang] ?? one.texts.ko).title}
          </a>,
          props.departments.get(one.departmentId) ?? '',
          <Day lang={lang} day={one.publishedOn} short />,
        ])}
        empty={w.empty}
      />
      <NextPrevious lang={lang} previous={props.previous} next={props.next} />
      <p>
        <a href={inLang(lang, '/feeds/news')}>{w.feed}</a>
      </p>
    </Page>
  )
}
