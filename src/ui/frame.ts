import type { VNode } from 'preact'
import type { Lang } from '#kernel/words.ts'

/** `href` is written as given: its language prefix is already in it. */
export interface Link {
  label: string
  href: string
  strong?: boolean | undefined
}

export interface MenuEntry extends Link {
  items?: Link[] | undefined
}

export interface Urgent {
  id: string
  level: 'danger' | 'info' | 'ok'
  text: string
  href?: string | undefined
}

/** Who is signed in. `signOut` and `extend` are addresses of POST routes that read `_csrf`. */
export interface Person {
  name: string
  where: string
  csrf: string
  signOut: string
  endsInMinutes: number
  extend: string
}

/** What surrounds every page: the city, its menus, what is urgent, who is signed in. */
export interface Frame {
  lang: Lang
  surface: 'public' | 'office'
  /** Of this page, without the language prefix and with its query: for the language switch. */
  path: string
  city: { name: string; homeName: string; address: string; phone: string; hours: string }
  menu: MenuEntry[]
  urgent: Urgent[]
  utility: Link[]
  footer: Link[]
  help: { label: string; text: string; href?: string | undefined; phone: string }
  person?: Person | undefined
  /** Below the content of the page. */
  end?: VNode | undefined
}
