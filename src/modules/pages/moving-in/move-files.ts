import type { LeastDays } from '../publishing/least-period.rule.ts'
import type { UnreadableFiles } from '../publishing/publish.rule.ts'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import type { Reader, Transact } from '#kernel/db.ts'
import type { Files, Scan } from '#kernel/files.ts'
import type { Clock } from '#kernel/clock.ts'
import { lookOverMedia, lookOverSent } from '../media/look-over-media.ts'
import { isFileEnding, LICENCES, mediaName } from '../media/media.rule.ts'
import { MOST_FILE_BYTES, screenUpload } from '../media/screen-upload.ts'
import { moveFile } from './move-file.act.ts'
import { findMovedFile } from './moved.store.ts'
import { type OldFile, readAddress } from './old-site.ts'
import type { Row, Rows } from './rows.ts'
import type { Folder } from './folder.ts'
import type { Tally } from './tally.ts'

export interface Moving {
  readonly look: Reader
  readonly transact: Transact
  readonly files: Files
  readonly scan?: Scan | undefined
  readonly clock: Clock
  readonly isDry: boolean
  readonly leastDays: LeastDays
  readonly unreadableFiles: UnreadableFiles
}
export const BY = { id: 'system:import', from: 'cli' }
/** Of what is not stored: numbers that no library reaches. */
const NOT_STORED = 1_000_000_000

/** Takes images and files into the media library, each looked at as if somebody had sent it there. */
export async function moveFiles(
  moving: Moving,
  {
    folder,
    rows: { file, rows },
    departmentOf,
  }: {
    folder: Folder
    rows: Rows
    departmentOf: (name: string) => string
  },
  tally: Tally,
): Promise<Map<string, OldFile>> {
  const known = new Map<string, OldFile>()
  for (const row of rows) await one(row)
  return known

  async function one(row: Row): Promise<void> {
    const path = row.of('path')
    const at = { file, line: row.line, key: row.of('old_address'), detail: path }
    const address = readAddress(at.key)?.key
    if (address === undefined || address === '') return tally.refuse('files', 'bad-address', at)
    if (known.has(address)) return tally.refuse('files', 'duplicate-address', at)
    const licence = LICENCES.find((name) => name === (row.of('licence') || 'none'))
    if (!licence) return tally.refuse('files', 'bad-licence', { ...at, detail: row.of('licence') })
    const bytes = await folder.read(path, MOST_FILE_BYTES)
    if (!bytes.ok) return tally.refuse('files', bytes.refusal, at)
    const sourceHash = createHash('sha256').update(bytes.value).digest('hex')
    const before = await findMovedFile(moving.look, address)
    const isSame = before?.sourceHash === sourceHash
    if (isSame && before.mediaId === null) {
      tally.count('files', 'there')
      return tally.lose('removed-here', at)
    }
    const alt = row.of('alt')
    const isImage = /\.(?:jpe?g|png|webp)$/i.test(path)
    const keep = async (media: number) => {
      const inLibrary = isSame ? await foundOf(moving.look, media) : undefined
      const found = inLibrary ?? (await foundIn(basename(path), bytes.value))
      known.set(address, { media, isImage, alt: isImage ? alt : alt || basename(path), found })
    }
    if (isSame && before.mediaId !== null) {
      tally.count('files', 'there')
      await keep(before.mediaId)
      return
    }
    const files = moving.isDry ? notStored(moving.files) : moving.files
    const screened = await screenUpload(
      { files, scan: moving.scan },
      { name: basename(path), bytes: bytes.value },
    )
    if (!screened.ok)
      return tally.refuse('files', 'file-refused', { ...at, detail: `${path}: ${screened.refusal}` })
    const moved = { address, sourceHash, screened: screened.value, alt, licence }
    const departmentId = departmentOf(row.of('department'))
    const media = moving.isDry
      ? NOT_STORED + known.size
      : await moving.transact((tx) =>
          moveFile(tx, { ...moved, departmentId }, { by: BY, at: moving.clock.now() }),
        )
    tally.count('files', before ? 'changed' : 'new')
    await keep(media)
  }
}

/** What a file says of persons, by place and kind and never by what it is, as of what somebody uploads. @article 17(1) */
async function foundIn(name: string, bytes: Buffer): Promise<OldFile['found']> {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? ''
  if (!isFileEnding(ending)) return { personal: [], isUnreadable: false }
  const { refused, isUnreadable } = await lookOverSent({ name: mediaName(name, ending), ending }, bytes)
  return { personal: refused.map(placeOf), isUnreadable }
}

/** The same of one that the library has read already. */
async function foundOf(look: Reader, media: number): Promise<OldFile['found'] | undefined> {
  const { refused, unread, unreadable } = await lookOverMedia(look, [media])
  return unread.length > 0
    ? undefined
    : { personal: refused.map(placeOf), isUnreadable: unreadable.length > 0 }
}

const placeOf = ({ field, line, kind }: { field: string; line: number; kind: string }) =>
  `${field}, ${line}: ${kind}`

const notStored = (files: Files): Files => ({
  ...files,
  put: async (bytes) => ({ hash: '0'.repeat(64), size: (bytes as Buffer).length, type: '' }),
})
