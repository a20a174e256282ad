import type { Town } from './town.ts'

export const PASSWORD = 'sail the quiet river'

/** What somebody who is of age types to join. */
export const typedToJoin = (nickname: string) => ({
  nickname,
  password: PASSWORD,
  age: 'adult',
  terms: 'yes',
  personal: 'yes',
})

/** The newest letter to an address, opened: subject and text. */
export async function letterTo({ db, seal }: Town, to: string): Promise<string> {
  const rows = await db.selectFrom('outbox.message').selectAll().orderBy('id', 'desc').execute()
  const open = (sealed: Buffer | null, what: string) => (sealed ? seal.open(sealed, `outbox.${what}`) : '')
  const found = rows.find((row) => open(row.to_sealed, 'to') === to)
  if (!found) throw new Error(`no letter to ${to}`)
  return `${open(found.subject_sealed, 'subject')}\n${open(found.body_sealed, 'body')}`
}

/** The path of the link in the newest letter to an address. */
export async function linkTo(town: Town, to: string): Promise<string> {
  const link = /http:\/\/localhost(\S+)/.exec(await letterTo(town, to))?.[1]
  if (!link) throw new Error(`no link in the letter to ${to}`)
  return link
}
