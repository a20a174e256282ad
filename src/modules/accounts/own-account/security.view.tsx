import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { ComponentChildren } from 'preact'
import type { SignIn } from '../citizens/sign-ins.store.ts'
import { words } from './own-account.words.ts'

export function SecurityPage(props: {
  frame: Frame
  signIns: readonly SignIn[]
  children?: ComponentChildren
}) {
  const { lang } = props.frame
  const all = words(lang)
  const w = all.security
  return (
    <Page
      frame={props.frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: all.title, href: inLang(lang, '/account') }]}
      noindex
    >
      <h2>{w.signIns}</h2>
      <Table
        caption={w.signIns}
        captionHidden
        head={[{ label: w.at }, { label: w.way }, { label: w.device }]}
        rowHead={0}
        rows={props.signIns.map((one) => [
          <Moment lang={lang} at={one.at} short />,
          all.ways[one.way],
          all.devices[one.device],
        ])}
        empty={w.none}
      />
      {props.children}
    </Page>
  )
}
