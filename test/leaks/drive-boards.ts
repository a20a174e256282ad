import { newToken } from '../../src/kernel/crypto.ts'
import { snapshot } from '../photographs.ts'
import type { Town } from '../town.ts'
import { upload } from '../upload.ts'

/** A posting with a file and a comment, for anyone to read. */
export async function writeOnBoards(town: Town): Promise<void> {
  const writer = await town.asCitizen()
  const form = { title: '게시글', body: '내용', once: newToken() }
  const sent = await writer.post('/boards/free/new', form)
  const here = String(sent.headers.location).replace(/\/mine.*/, '')
  const file = { field: 'file', name: '사진.jpg', bytes: await snapshot() }
  const added = await upload(town, writer, `${here}/files`, [file], { _csrf: writer.csrf })
  const said = await writer.post(`${here}/comments`, { body: '댓글', once: newToken() })
  if (added.statusCode !== 303 || said.statusCode !== 303)
    throw new Error(`${here}: ${added.statusCode}, ${said.statusCode}`)
}
