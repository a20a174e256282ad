import type { Seal } from '#kernel/crypto.ts'
import type { PublicDeps } from '#kernel/http.ts'
import { Ask } from './ask.view.tsx'
import { isPagePath } from './satisfaction.rule.ts'

/** That we wrote a path into a page of ours: always the same for one path, so that pages are kept. */
export const markOf = (seal: Pick<Seal, 'lookup'>, path: string): string =>
  seal.lookup(path, 'pages.satisfaction.page').toString('base64url').slice(0, 22)

/** The frames of pages that everyone may read: each asks at its end whether it satisfied. @article 4 */
export const framesThatAsk =
  ({ seal, frame }: Pick<PublicDeps, 'frame'> & { seal: Pick<Seal, 'lookup'> }): PublicDeps['frame'] =>
  async (lang, asked) => {
    const around = await frame(lang, asked)
    const path = asked.split('?')[0] ?? '/'
    if (!isPagePath(path)) return around
    return { ...around, end: <Ask lang={lang} path={path} mark={markOf(seal, path)} /> }
  }
