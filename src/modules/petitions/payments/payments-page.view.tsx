import type { ComponentChildren } from 'preact'
import type { FieldError } from '#ui/field.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { deskWords } from './desk.words.ts'

export const TABS = {
  credits: '/office/payments',
  waiting: '/office/payments/waiting',
  refunds: '/office/payments/refunds',
  days: '/office/payments/days',
  statements: '/office/payments/statements',
} as const
export type Tab = keyof typeof TABS

/** What stands on each list. */
export type Counts = Readonly<Record<Tab, number | undefined>>

/** A page of the payments desk, with its tabs. */
export function PaymentsPage(props: {
  frame: Frame
  tab: Tab
  counts: Counts
  done: boolean
  errors?: FieldError[]
  children: ComponentChildren
}) {
  const { frame, tab, counts } = props
  const w = deskWords(frame.lang)
  return (
    <Page
      frame={frame}
      title={`${w.tabs[tab]} - ${w.title}`}
      heading={w.title}
      current={TABS.credits}
      errors={props.errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <Tabs
        label={w.title}
        current={TABS[tab]}
        tabs={(Object.keys(TABS) as Tab[]).map((one) => ({
          label: w.tabs[one],
          href: TABS[one],
          count: counts[one],
        }))}
      />
      {props.children}
    </Page>
  )
}
