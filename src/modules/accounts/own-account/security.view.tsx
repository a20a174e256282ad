import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Moment } from '#ui/when.tsx'
import type { ComponentChildren } from 'preact'
import type { SignIn } from '../citizens/sign-ins.store.ts'
import { words } from './own-account.words.ts'

export function SecurityPage(props: {
  frame: Frame
  signIns: readonly SignIn[]
  /** What came of connecting an account of another site: title and text. */
  said?: readonly string[] | undefined
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
      {props.said && (
        <Panel tone="danger" title={props.said[0] ?? ''} live>
          <p>{props.said[1]}</p>
        </Panel>
      )}
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
