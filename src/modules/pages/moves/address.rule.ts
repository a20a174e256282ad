import { ok, refuse, type Result } from '#kernel/result.ts'

/** First parts of addresses that belong to a program, with all that is below them. */
const TREES: ReadonlySet<string> = new Set([
  'account',
  'api',
  'assets',
  'boards',
  'en',
  'feeds',
  'forum',
  'healthz',
  'identity-stand-in',
  'mayor',
  'media',
  'office',
  'opinions',
  'petitions',
  'preview',
  'readyz',
  'satisfaction',
  'search',
  'tools',
])
/** Addresses of a program among texts, with all that is below them. */
const AMONG_TEXTS: ReadonlySet<string> = new Set([
  'about/chain',
  'about/freshness',
  'about/opinions',
  'about/ordinance',
  'about/organisation',
  'about/organisation-past',
  'about/satisfaction',
  'about/sitemap',
])

/** Whether a program answers at an address, so that nobody would ever see a text there. Without a slash before it. */
export function isOfProgram(path: string): boolean {
  const [first = '', second = ''] = path.split('/')
  return TREES.has(first) || AMONG_TEXTS.has(`${first}/${second}`)
}

export type AddressRefusal = 'path-reserved' | 'path-outside'

/**
 * Whether a text of a section may have an address: none of a program, and below the section's unless the managing
 * department gives it. What it has it keeps.
 *
 * @article 3(2)1 @article 3(3)
 */
export function decideAddress(
  path: string,
  { section, rights }: { section: string; rights: ReadonlySet<string> },
): Result<void, AddressRefusal> {
  if (isOfProgram(path)) return refuse('path-reserved')
  return path.startsWith(`${section}/`) || rights.has('site-admin') ? ok(undefined) : refuse('path-outside')
}
