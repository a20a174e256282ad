import type { Clerk } from '#kernel/clerk.ts'
import { Badge } from '#ui/badge.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { DateField, type FieldError, TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Lines } from '#ui/lines.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { words } from './edit.words.ts'
import type { Freshness } from './freshness.rule.ts'
import type { ContentPage, Texts } from './page.store.ts'

interface Around {
  frame: Frame
  clerk: Clerk
}

/** Pages of a department, those checked longest ago first. @article 5(1) */
export function PagesPage(props: Around & { pages: readonly (ContentPage & Freshness)[]; done: boolean }) {
  const { frame, clerk, pages } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.pages} lead={w.lead} current="/office/pages" noindex>
      {props.done && <Panel tone="ok" title={w.done} live />}
      <Table
        caption={w.pages}
        captionHidden
        head={[
          { label: w.title },
          { label: w.checked, nowrap: true },
          { label: w.checkBy, nowrap: true },
          { label: w.act },
        ]}
        rowHead={0}
        rows={pages.map((one) => {
          const { title } = one.texts[lang] ?? one.texts.ko
          return [
            <>
              {title} <span class="subtle">/{one.path}</span>
            </>,
            <Day lang={lang} day={one.checkedOn} short />,
            <>
              <Day lang={lang} day={one.checkBy} short />{' '}
              {one.isOverdue && <Badge tone="warn">{w.overdue}</Badge>}
            </>,
            <>
              <a href={`/office/pages/edit?path=${one.path}`} aria-label={w.editOf(title)}>
                {w.edit}
              </a>
              <Form action="/office/pages/check" csrf={clerk.csrf} label={w.stillRightOf(title)}>
                <input type="hidden" name="path" value={one.path} />
                <input type="hidden" name="version" value={one.version} />
                <Button kind="tertiary" size="small">
                  {w.stillRight}
                  <span class="sr-only">: {title}</span>
                </Button>
              </Form>
            </>,
          ]
        })}
        empty={w.empty}
      />
    </Page>
  )
}

export type TextsTyped = Record<'titleKo' | 'bodyKo' | 'titleEn' | 'bodyEn', string>
export const typedOf = ({ ko, en }: Texts): TextsTyped => ({
  titleKo: ko.title,
  bodyKo: ko.body,
  titleEn: en?.title ?? '',
  bodyEn: en?.body ?? '',
})

/** A page's, or news', text in both languages. `now` is what somebody else made of it meanwhile. */
export function EditPage(
  props: Around & {
    action: string
    title: string
    back: { label: string; href: string }
    hidden: Record<string, string>
    typed: TextsTyped & { publishedOn?: string; postedUntil?: string }
    now: Texts | undefined
    errors: FieldError[]
  },
) {
  const { frame, clerk, typed, errors, now } = props
  const { lang } = frame
  const w = words(lang)
  const field = (name: keyof typeof typed) => ({
    lang,
    name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  return (
    <Page frame={frame} title={props.title} crumbs={[props.back]} errors={errors} noindex>
      {now && (
        <Panel tone="warn" title={w.now}>
          <Lines text={`${now.ko.title}\n\n${now.ko.body}`} />
          {now.en && <Lines text={`${now.en.title}\n\n${now.en.body}`} />}
        </Panel>
      )}
      <Form action={props.action} csrf={clerk.csrf}>
        {Object.entries(props.hidden).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <TextField {...field('titleKo')} label={w.titleKo} width="full" />
        <TextArea {...field('bodyKo')} label={w.bodyKo} rows={16} maxlength={30_000} />
        <TextField {...field('titleEn')} label={w.titleEn} hint={w.optionalEn} width="full" optional />
        <TextArea {...field('bodyEn')} label={w.bodyEn} rows={16} maxlength={30_000} optional />
        {typed.publishedOn !== undefined && <DateField {...field('publishedOn')} label={w.published} />}
        {typed.postedUntil !== undefined && (
          <DateField {...field('postedUntil')} label={w.until} hint={w.untilHint} optional />
        )}
        <Disclosure summary={w.format}>
          <ul>
            {w.formatSays.map((one) => (
              <li>{one}</li>
            ))}
          </ul>
        </Disclosure>
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}
