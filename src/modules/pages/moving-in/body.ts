import { checkDocument } from '../document/check.rule.ts'
import { allBlocks, type Document, readDocument } from '../document/document.rule.ts'
import { embedOf } from '../document/embed.rule.ts'
import { documentFromHtml } from '../document/paste/document-from-html.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { FILE_MARK, withFiles } from './file-links.rule.ts'
import { isBomb } from './html-size.rule.ts'
import { lettersLost } from './letters.rule.ts'
import type { LossKind } from './loss.rule.ts'
import { type OldSite, targetOf } from './old-site.ts'

export interface BodyLoss {
  readonly kind: LossKind
  readonly detail: string
}
export interface Body {
  readonly document: Document
  readonly losses: readonly BodyLoss[]
}

const COLOUR =
  /style\s*=\s*(["'])(?:(?!\1)[^>])*\b(?:background(?:-color)?|(?<!-)color)\s*:|<font[^>]*\scolor\s*=/i
const HIDDEN = /display\s*:\s*none|<(?:noscript|template)\b/i
const PLAYED = /<(object|embed|video|audio|canvas|svg|math)\b/gi
const HANDLER = /<[a-z][^>]*\son[a-z]+\s*=/i
const FRAME = /<iframe\b[^>]*?\ssrc\s*=\s*["']?([^"'\s>]+)/gi

/** Text without a tag is paragraphs, parted by empty lines. */
const htmlOf = (text: string): string =>
  /<[a-z!/]/i.test(text)
    ? text
    : text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .split(/\n\s*\n/)
        .map((one) => `<p>${one.replaceAll('\n', '<br>')}</p>`)
        .join('')

/**
 * A text of the old site as ours, with what of it did not come. Links to what came lead to where it is now; the words
 * of a link to what nobody knows stay, the link goes.
 *
 * @param base the address under which the text stood, for what it names from there
 * @refusal too-deep, text-too-large
 */
export function bodyOf(
  site: OldSite,
  base: string | undefined,
  text: string,
): Result<Body, 'too-deep' | 'text-too-large'> {
  if (isBomb(text)) return refuse('too-deep')
  const losses = new Map<string, BodyLoss>()
  const lose = (kind: LossKind, detail = '') => void losses.set(`${kind} ${detail}`, { kind, detail })
  let shown = 0
  const media = {
    get(src: string): number | undefined {
      const target = targetOf(site, base, src)
      const found = target.is === 'old' ? site.files.get(target.key) : undefined
      if (!found?.isImage) lose('picture', src.slice(0, 200))
      else shown += 1
      return found?.isImage ? found.media : undefined
    },
  }
  const html = htmlOf(text)
  const { document: read, dropped } = documentFromHtml(html, { media, links })
  const document = withFiles(withAlts(read))
  for (const one of dropped)
    if (one !== 'picture' && one !== 'frame') lose(one === 'style' && COLOUR.test(html) ? 'colour' : one)
  if (HIDDEN.test(html)) lose('hidden')
  if (HANDLER.test(html)) lose('script')
  lostFrames()
  const blocks = allBlocks(document)
  if (blocks.filter((one) => one.is === 'image').length < shown) lose('picture-in-table')
  for (const one of checkDocument(document)) if (one.key === 'missing-alt') lose('missing-alt')
  const lost = lettersLost(html, document)
  if (lost > 0) lose('shorter', String(lost))
  const valid = readDocument(document)
  return valid.ok ? ok({ document: valid.value, losses: [...losses.values()] }) : refuse('text-too-large')

  function links(href: string): string {
    const typed = href.trim()
    const target = targetOf(site, base, typed)
    if (target.is === 'elsewhere' || typed === '') return typed
    if (target.is === 'unreadable') {
      lose('link', typed.slice(0, 60))
      return ''
    }
    const file = site.files.get(target.key)
    if (file) return `${FILE_MARK}${file.media}`
    const path = site.pages.get(target.key) ?? (site.here.has(target.key) ? target.key : undefined)
    if (path === undefined) lose('unknown-link', typed.slice(0, 200))
    const anchor = /#.+$/.exec(typed)?.[0] ?? ''
    return path === undefined ? '' : `/${path}${anchor}`
  }

  function withAlts({ blocks: all }: Document): Document {
    return {
      blocks: all.map((one) =>
        one.is === 'image' && one.alt === '' ? { ...one, alt: site.byMedia.get(one.media)?.alt ?? '' } : one,
      ),
    }
  }

  function lostFrames(): void {
    const frames = [...html.matchAll(FRAME)].map((one) => one[1] ?? '')
    for (const src of frames) if (!embedOf(src)) lose('frame', src.slice(0, 200))
    for (const [, name = ''] of html.matchAll(PLAYED)) lose('frame', name.toLowerCase())
    const kept = allBlocks(document).filter((one) => one.is === 'embed').length
    const known = frames.filter((src) => embedOf(src)).length
    if (kept < known) lose('frame')
  }
}
