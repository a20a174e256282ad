import { privacy } from '#modules/privacy/index.ts'
import { readDocument } from '#kernel/files.ts'
import type { Reader } from '#kernel/db.ts'
import { blocksOf } from './media-form.store.ts'
import { isFileEnding, type MediaEnding } from './media.rule.ts'
import { findMedia } from './media.store.ts'
import { wordsOfSaid } from './said.rule.ts'

/** What of personal data images and files hold. */
export interface MediaFound {
  /** By the name of each, masked: in the name itself and in what a file says. */
  readonly refused: ReturnType<typeof privacy.lookOver>['refused']
  /** Files of which nobody has read yet what they say. */
  readonly unread: readonly string[]
}

const maskedName = (name: string): string => privacy.maskFields('site', { name }).name

/** Looks over what a text uses of the library: names, and what the files say as far as they were read. @article 17(1) */
export async function lookOverMedia(look: Reader, ids: readonly number[]): Promise<MediaFound> {
  const refused: MediaFound['refused'][number][] = []
  const unread: string[] = []
  for (const id of ids) {
    const media = await findMedia(look, id)
    if (!media) continue
    const name = maskedName(media.name)
    if (media.kind === 'file' && media.state === 'waiting') unread.push(name)
    const said = media.kind === 'file' ? wordsOfSaid(await blocksOf(look, id)) : ''
    refused.push(...privacy.lookOver('site', { [name]: `${media.name}\n${said}` }).refused)
  }
  return { refused, unread }
}

/** Whether what is sent says what may not be published. What cannot be read says nothing. @article 17(1) */
export async function holdsPersonalData(
  { ending }: { readonly ending: MediaEnding },
  bytes: Buffer,
): Promise<boolean> {
  if (!isFileEnding(ending)) return false
  const read = await readDocument(bytes, ending)
  return read.ok && privacy.lookOver('site', { said: wordsOfSaid(read.value.blocks) }).refused.length > 0
}
