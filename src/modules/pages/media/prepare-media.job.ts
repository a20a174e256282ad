import { buffer } from 'node:stream/consumers'
import {
  CROPS,
  type Crop,
  cutPicture,
  type Files,
  type PictureForm,
  readDocument,
  sizePicture,
  WIDTHS,
} from '#kernel/files.ts'
import type { JobSpec } from '#kernel/jobs.ts'
import type { Result } from '#kernel/result.ts'
import type { Form } from './address.rule.ts'
import { keepPrepared, type Prepared } from './keep-prepared.act.ts'
import { formsOf, type MediaForm } from './media-form.store.ts'
import { type ImageEnding, isFileEnding } from './media.rule.ts'
import { findMedia, type Media } from './media.store.ts'
import { PREPARE, type Prepare } from './upload-media.act.ts'

/**
 * Makes what an image still lacks of its widths and cuts, or reads what a file says; outside any transaction, and
 * kept in one. A busy machine is tried again later.
 */
export const prepareMedia: JobSpec<Prepare> = {
  name: PREPARE.name,
  run: async ({ look, transact, files, clock }, { id, edition }) => {
    const media = await findMedia(look, id)
    if (!media || media.edition !== edition) return
    const bytes = await buffer(await files.open(media.hash))
    const there = (await formsOf(look, [id])).get(id) ?? []
    const prepared = media.kind === 'file' ? await read(media, bytes) : await draw(files, media, bytes, there)
    await transact((tx) => keepPrepared(tx, { id, edition, ...prepared, at: clock.now() }))
  },
}

async function read({ ending }: Media, bytes: Buffer): Promise<Prepared> {
  const said = isFileEnding(ending) ? await readDocument(bytes, ending) : undefined
  if (said?.ok) return { state: 'ready', forms: [], blocks: said.value.blocks, isCut: said.value.isCut }
  const why = said?.refusal ?? 'beyond'
  return { state: why === 'beyond' ? 'broken' : why, forms: [], blocks: null, isCut: false }
}

async function draw(
  files: Files,
  { focus, ...media }: Media,
  image: Buffer,
  there: readonly MediaForm[],
): Promise<Prepared> {
  const { width, height } = media as { width: number; height: number }
  const picture = { image, ending: media.ending as ImageEnding, width, height }
  const forms: MediaForm[] = []
  const keep = async (form: Form, make: () => Promise<Result<PictureForm[], string>>) => {
    if (there.some((one) => one.form === form)) return
    const made = await make()
    if (!made.ok) throw new Error(`media: ${made.refusal}`)
    for (const { bytes, ...one } of made.value) {
      const { hash, size } = await files.put(bytes, { maxBytes: bytes.length })
      forms.push({ ...one, form, hash, bytes: size })
    }
  }
  // not wider than it is; the picture itself stands beside them
  for (const one of WIDTHS.filter((wide) => wide < width))
    await keep(`w${one}`, () => sizePicture(picture, one))
  for (const crop of Object.keys(CROPS) as Crop[]) await keep(crop, () => cutPicture(picture, crop, focus))
  return { state: 'ready', forms, blocks: null, isCut: false }
}
