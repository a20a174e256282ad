import { setImmediate } from 'node:timers/promises'
import { privacy } from '#modules/privacy/index.ts'
import { readDocument } from '#kernel/files.ts'
import type { Reader } from '#kernel/db.ts'
import { blocksOf, unreadableMedia } from './media-form.store.ts'
import { isFileEnding, type MediaEnding } from './media.rule.ts'
import { findMedia } from './media.store.ts'
import { wordsOfSaid } from './said.rule.ts'

/** What of personal data images and files hold. */
export interface MediaFound {
  /** By the name of each, masked: in the name itself and in what a file says. */
  readonly refused: ReturnType<typeof privacy.lookOver>['refused']
  /** Files of which nobody has read yet what they say. */
  readonly unread: readonly string[]
  /** Files of which no program can read all that they say: locked, scanned, too long. */
  readonly unreadable: readonly string[]
}

const maskedName = (name: string): string => privacy.maskFields('site', { name }).name

const LINES = 200

/** A long text in parts, so that others are answered in between; each holds the first line of the next. */
async function lookOverLong(field: string, text: string): Promise<MediaFound['refused']> {
  const lines = text.split('\n')
  const refused: MediaFound['refused'][number][] = []
  for (let from = 0; from < lines.length; from += LINES) {
    const part = lines.slice(from, from + LINES + 1).join('\n')
    const found = privacy.lookOver('site', { [field]: part }).refused
    refused.push(...found.map((one) => ({ ...one, line: one.line + from })))
    await setImmediate()
  }
  return refused
}

/** Looks over what a text uses of the library: names, and what the files say as far as they were read. @article 17(1) */
export async function lookOverMedia(look: Reader, ids: readonly number[]): Promise<MediaFound> {
  const unreadable = await unreadableNames(look, ids)
  const refused: MediaFound['refused'][number][] = []
  const unread: string[] = []
  for (const id of ids) {
    const media = await findMedia(look, id)
    if (!media) continue
    const name = maskedName(media.name)
    if (media.kind === 'file' && media.state === 'waiting') unread.push(name)
    const said = media.kind === 'file' ? wordsOfSaid(await blocksOf(look, id)) : ''
    refused.push(...(await lookOverLong(name, `${media.name}\n${said}`)))
  }
  return { refused, unread, unreadable }
}

/** The names, masked, of the files of which no program can read all that they say. @article 17(1) */
export const unreadableNames = async (look: Reader, ids: readonly number[]): Promise<string[]> =>
  (await unreadableMedia(look, ids)).map(maskedName)

/** What is sent, before anybody has it: what of personal data it says, and whether all of it could be read. @article 17(1) */
export async function lookOverSent(
  { name, ending }: { readonly name: string; readonly ending: MediaEnding },
  bytes: Buffer,
): Promise<Pick<MediaFound, 'refused'> & { readonly isUnreadable: boolean }> {
  if (!isFileEnding(ending)) return { refused: [], isUnreadable: false }
  const read = await readDocument(bytes, ending)
  const { blocks, isCut } = read.ok ? read.value : { blocks: [], isCut: false }
  return {
    refused: await lookOverLong(maskedName(name), `${name}\n${wordsOfSaid(blocks)}`),
    isUnreadable: blocks.length === 0 || isCut,
  }
}
