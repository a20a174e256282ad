import type { FastifyRequest } from 'fastify'
import type { Reader } from '#kernel/db.ts'
import { Forbidden, NotFound } from '#kernel/errors.ts'
import { findSection, type Section } from '../sections/section.store.ts'
import type { ItemType } from '../types/types.rule.ts'
import { editorOf } from './editor-of.ts'

export interface AskedNew {
  Querystring: Record<'section' | 'type' | 'typed', unknown>
}

/** Whether a text of a section may be begun: of a contract in those that it names. @article 3(3) */
export function mayBeginIn(req: FastifyRequest, path: string): boolean {
  const { contract } = editorOf(req)
  return contract === undefined || contract.sections.includes(path)
}

/** Where a new text will stand and of what type it is, as far as the address says so. */
export async function chosenIn(
  look: Reader,
  { section: path, type }: AskedNew['Querystring'],
): Promise<{ section: Section | undefined; type: ItemType | undefined }> {
  const section = typeof path === 'string' ? await findSection(look, path) : undefined
  const only = section?.types.length === 1 ? section.types[0] : undefined
  return { section, type: section?.types.find((one) => one === type) ?? only }
}

/** The same of a form that is sent. @throws NotFound @throws Forbidden */
export async function begunIn(look: Reader, req: FastifyRequest<AskedNew>) {
  const { section, type } = await chosenIn(look, req.query)
  if (!section || !type) throw new NotFound('section', String(req.query.section))
  if (!mayBeginIn(req, section.path)) throw new Forbidden(`section ${section.path} is not of the contract`)
  return { section, type }
}
