import { newToken } from '../src/kernel/crypto.ts'
import type { Answers } from '../src/modules/petitions/filing/answers.rule.ts'
import { saveDraft } from '../src/modules/petitions/filing/draft.store.ts'
import { filePetition } from '../src/modules/petitions/filing/file-petition.act.ts'
import type { Browser } from './cookies.ts'
import type { Town } from './town.ts'

export const KIM = {
  title: '정류장에 의자를 놓아 주세요',
  body: '처인구 김량장동 버스 정류장에 앉을 곳이 없습니다.\n어르신이 서서 기다립니다.',
  name: '김나래',
  email: 'narae@example.kr',
  phone: '010-1234-5678',
  toldBy: 'mail',
  wantsPublication: true,
} as const satisfies Answers

/** Fills in a whole petition, page by page, and leaves it at the check. */
export async function fillIn(
  browser: Browser,
  {
    kind = 'inconvenience-road',
    password = '',
    publication = 'yes',
    at = '',
    details,
  }: {
    kind?: string
    password?: string
    publication?: string
    at?: string
    /** By the ids of the kind's own questions. */
    details?: Record<string, string>
  } = {},
) {
  await browser.post(`${at}/petitions/new`, { kind })
  await browser.post(`${at}/petitions/new/petition`, { title: KIM.title, body: KIM.body })
  if (details)
    await browser.post(
      `${at}/petitions/new/details`,
      Object.fromEntries(Object.entries(details).map(([id, answer]) => [`detail-${id}`, answer])),
    )
  const { name, email, phone } = KIM
  await browser.post(`${at}/petitions/new/contact`, { name, email, phone, toldBy: 'mail' })
  return browser.post(`${at}/petitions/new/publication`, { publication, password, again: password })
}

/** Files a petition without pages. @returns its number */
export async function fileOne(
  town: Town,
  { kind = 'inconvenience-road', ...given }: { kind?: string } & Answers = {},
): Promise<string> {
  const token = newToken()
  const { seal, clock, deps } = town
  const at = clock.now()
  return town.transact(async (tx) => {
    await saveDraft(tx, seal, { token, kindId: kind, answers: { ...KIM, ...given }, at })
    const filed = await filePetition(tx, deps, { token, lang: 'ko', from: '10.0.0.1', at })
    if (!filed.ok) throw new Error(filed.refusal)
    return filed.value
  })
}

/** What was put into the outbox, newest last, opened. */
export async function letters(town: Town): Promise<{ to: string; subject: string; body: string }[]> {
  const rows = await town.db.selectFrom('outbox.message').selectAll().orderBy('id').execute()
  const open = (sealed: Buffer | null, purpose: string) => (sealed ? town.seal.open(sealed, purpose) : '')
  return rows.map((row) => ({
    to: open(row.to_sealed, 'outbox.to'),
    subject: open(row.subject_sealed, 'outbox.subject'),
    body: open(row.body_sealed, 'outbox.body'),
  }))
}
