import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { render } from 'preact-render-to-string'
import type { Frame } from '../ui/frame.ts'
import type { City } from './city.ts'
import type { Clock } from './clock.ts'
import type { Seal } from './crypto.ts'
import type { Reader, Transact } from './db.ts'
import type { DocumentSystem } from './documents.ts'
import type { Files, Scan } from './files.ts'
import type { Instant } from './time.ts'
import type { Lang } from './words.ts'

/** What the public pages get: nothing that can reach private data. */
export interface PublicDeps {
  readonly siteUrl: string
  readonly production: boolean
  readonly city: City
  readonly clock: Clock
  /** Sees what the public may see. The database refuses it everything else. */
  readonly read: Reader
  /** Only what a row that the public may read names. */
  readonly files: Pick<Files, 'open'>
  /** Menus and urgent notices around a page; `path` is without its language. */
  readonly frame: (lang: Lang, path: string) => Promise<Frame>
}

/** What pages get that file, look up or decide. */
export interface Deps extends PublicDeps {
  /** Sees what the serving role may see. */
  readonly look: Reader
  readonly transact: Transact
  readonly seal: Seal
  /** Where the records of the city go when a matter has ended. */
  readonly documents: DocumentSystem
  readonly files: Files
  /** Looks for viruses in what comes in; none where the city names no scanner. */
  readonly scan?: Scan | undefined
}

declare const audience: unique symbol
/** Anonymous pages in one language; they never read a cookie. */
export type PublicScope = FastifyInstance & { readonly [audience]: 'public'; readonly lang: Lang }
/** Pages that write for, or show to, one citizen. Never cached. */
export type CaseScope = FastifyInstance & { readonly [audience]: 'case'; readonly lang: Lang }
/** A scope behind the staff sign-in hook. `app.ts` alone can make one. */
export type OfficeScope = FastifyInstance & { readonly [audience]: 'office' }

declare module 'fastify' {
  interface FastifyInstance {
    lang: Lang
  }
  interface FastifyContextConfig {
    /** The route reads its form, files among it, and checks the word of the session itself (`checkFormWord`). */
    readsOwnForm?: true
  }
  interface FastifyReply {
    /** What a finished page shows: it is kept until one of these changes. */
    shows: readonly string[] | undefined
    /** When it must be made anew in any case. */
    showsUntil: Instant | undefined
  }
}

/**
 * Sends a page. `shows` names what it is made of; an anonymous page that says so may be kept and is
 * dropped when an act touches one of the names. A page without it is made anew each time.
 */
export function html(
  reply: FastifyReply,
  page: VNode,
  { status = 200, shows, until }: { status?: number; shows?: readonly string[]; until?: Instant } = {},
) {
  reply.shows = shows
  reply.showsUntil = until
  return reply
    .code(status)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html>${render(page)}`)
}

/** The path of a request below its language, as the language switch needs it. */
export const pathOf = (req: FastifyRequest, lang: Lang): string => {
  const path = req.url.split('?')[0] ?? '/'
  return lang === 'ko' ? path : path.slice(lang.length + 1) || '/'
}
