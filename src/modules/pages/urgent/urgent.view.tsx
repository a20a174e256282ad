import type { Clerk } from '#kernel/clerk.ts'
import type { Instant } from '#kernel/time.ts'
import { type FieldError, RadioField, TextField } from '#ui/field.tsx'
import { fieldsOf } from '#ui/fields-of.ts'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import { words } from './urgent.words.ts'
import type { UrgentNotice } from './urgent.store.ts'

export type UrgentTyped = Record<'level' | 'textKo' | 'textEn' | 'href' | 'hours', string>

export function UrgentPage(props: {
  frame: Frame
  clerk: Clerk
  notices: readonly UrgentNotice[]
  now: Instant
  typed: UrgentTyped
  errors: FieldError[]
  done: boolean
}) {
  const { frame, clerk, notices, now, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const field = fieldsOf<keyof UrgentTyped>({ lang, typed, errors })
  return (
    <Page frame={frame} title={w.urgent} lead={w.urgentLead} current="/office/urgent" errors={errors} noindex>
      {props.done && <Panel tone="ok" title={w.done} live />}
      <Form action="/office/urgent" csrf={clerk.csrf}>
        <RadioField
          {...field('level')}
          label={w.level}
          options={(['danger', 'info', 'ok'] as const).map((value) => ({ value, label: w.levels[value] }))}
        />
        <TextField {...field('textKo')} label={w.textKo} width="full" />
        <TextField {...field('textEn')} label={w.textEn} width="full" />
        <TextField {...field('href')} label={w.href} hint={w.hrefHint} width="m" optional />
        <TextField {...field('hours')} label={w.hours} hint={w.hoursHint} inputmode="numeric" width="xs" />
        <Button>{w.raise}</Button>
      </Form>
      <Table
        caption={w.urgent}
        head={[
          { label: w.textKo },
          { label: w.from, nowrap: true },
          { label: w.to, nowrap: true },
          { label: w.act },
        ]}
        rowHead={0}
        rows={notices.map((one) => [
          one.text[lang],
          <Moment lang={lang} at={one.fromAt} short />,
          <Moment lang={lang} at={one.untilAt} short />,
          one.untilAt > now ? (
            <Form action="/office/urgent/end" csrf={clerk.csrf} label={w.endOf(one.text[lang])}>
              <Button kind="tertiary" size="small" name="id" value={String(one.id)}>
                {w.end}
                <span class="sr-only">: {one.text[lang]}</span>
              </Button>
            </Form>
          ) : null,
        ])}
        empty={w.noUrgent}
      />
    </Page>
  )
}
