import type { Clerk } from '#kernel/clerk.ts'
import { type FieldError, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { words } from './answer-for.words.ts'

export type TypedAnswer = Record<'providerKo' | 'providerEn' | 'phone' | 'days', string>

/** Who answers for a text, as its readers see it. @article 5(2) */
export function AnswerForPage(props: {
  frame: Frame
  clerk: Clerk
  item: { readonly id: number; readonly version: number }
  title: string
  typed: TypedAnswer
  policyDays: number
  errors: FieldError[]
}) {
  const { frame, item, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const here = `/office/pages/${item.id}`
  const field = (name: keyof TypedAnswer) => ({
    lang,
    name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  const crumbs = [
    { label: w.items, href: '/office/pages' },
    { label: props.title, href: here },
  ]
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={crumbs}
      current="/office/pages"
      errors={errors}
      noindex
    >
      <Form action={`${here}/provider`} csrf={props.clerk.csrf} label={w.title}>
        <input type="hidden" name="version" value={item.version} />
        <TextField {...field('providerKo')} label={w.ko} hint={w.hint} />
        <TextField {...field('providerEn')} label={w.en} />
        <TextField {...field('phone')} label={w.phone} width="m" />
        <TextField {...field('days')} label={w.days} hint={w.daysHint(props.policyDays)} width="s" optional />
        <Button>{w.save}</Button>
      </Form>
    </Page>
  )
}
