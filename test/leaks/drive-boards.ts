import type { Aviary } from './canary.ts'
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

/** Every form of boards in which a citizen writes words: posting, edit, comment, report, request, objection. */
export async function typedOnBoards(town: Town, aviary: Aviary): Promise<void> {
  const text = (label: string) => aviary.text(label)
  const writer = await town.asCitizen()
  const reader = await town.asCitizen()
  const head = await town.asPost('information-head')
  const done = (what: string, { statusCode, headers }: { statusCode: number; headers: object }): string => {
    if (statusCode !== 303) throw new Error(`${what}: ${statusCode}`)
    return String((headers as { location?: string }).location)
  }
  const form = { title: text('posting title'), body: text('posting text'), once: newToken(), advised: 'yes' }
  const here = done('posting', await writer.post('/boards/free/new', form)).replace(/\/mine.*/, '')
  const again = { title: text('edited title'), body: text('edited text'), version: '1' }
  done('edit', await writer.post(`${here}/edit`, again))
  done('comment', await writer.post(`${here}/comments`, { body: text('comment'), once: newToken() }))
  const { id: comment } = await town.db
    .selectFrom('boards.comment')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  const changed = { body: text('edited comment'), do: 'save', version: '1' }
  done('edited comment', await writer.post(`${here}/comments/${comment}`, changed))
  done('report', await reader.post(`${here}/report`, { category: 'ground-6', says: text('report') }))
  const infringed = {
    infringes: 'honour',
    says: text('infringed'),
    name: text('asker'),
    email: 'asker@example.kr',
  }
  done('block request', await town.asStranger().post(`${here}/block-request`, infringed))
  const why = {
    ground: '6',
    reasonKo: '거친 말을 되풀이해 삭제했습니다.',
    reasonEn: 'Removed for coarse words.',
  }
  const id = here.split('/').at(-1)
  done('removal', await head.post(`/office/boards/postings/${id}/removal`, why))
  const { id: record } = await town.db
    .selectFrom('boards.withheld')
    .select('id')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  done(
    'objection',
    await writer.post(`/account/removed/${record}/objection`, { says: text('objection of the author') }),
  )
}
