import type { Clerk } from '#kernel/clerk.ts'
import type { LocalDate } from '#kernel/time.ts'
import { Badge } from '#ui/badge.tsx'
import { Button, ButtonLink, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words } from '../content/edit.words.ts'
import type { News } from './news.store.ts'

/** News of a department, for those who write it. */
export function NewsDeskPage(props: {
  frame: Frame
  clerk: Clerk
  news: readonly News[]
  today: LocalDate
  done: boolean
}) {
  const { frame, clerk, news, today } = props
  const { lang } = frame
  const w = words(lang)
  const stateOf = (one: News) =>
    one.publishedOn > today
      ? w.toCome
      : one.postedUntil !== null && one.postedUntil < today
        ? w.hidden
        : w.shown
  return (
    <Page frame={frame} title={w.news} lead={w.newsLead} current="/office/news" noindex>
      {props.done && <Panel tone="ok" title={w.done} live />}
      <ButtonLink href="/office/news/new">{w.newNews}</ButtonLink>
      <Table
        caption={w.news}
        captionHidden
        head={[
          { label: w.title },
          { label: w.published, nowrap: true },
          { label: w.state, nowrap: true },
          { label: w.act },
        ]}
        rowHead={0}
        rows={news.map((one) => {
          const { title } = one.texts[lang] ?? one.texts.ko
          const state = stateOf(one)
          return [
            <a href={`/office/news/edit?id=${one.id}`} aria-label={w.editOf(title)}>
              {title}
            </a>,
            <Day lang={lang} day={one.publishedOn} short />,
            <Badge tone={state === w.shown ? 'ok' : 'neutral'}>{state}</Badge>,
            state === w.hidden ? null : (
              <Form action="/office/news/withdrawal" csrf={clerk.csrf} label={w.withdrawOf(title)}>
                <input type="hidden" name="id" value={one.id} />
                <input type="hidden" name="version" value={one.version} />
                <Button kind="tertiary" size="small">
                  {w.withdraw}
                  <span class="sr-only">: {title}</span>
                </Button>
              </Form>
            ),
          ]
        })}
        empty={w.noNews}
      />
    </Page>
  )
}
