import { notices } from '#modules/notices/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { Actor } from '#kernel/audit.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { addressOf } from '../withheld/of.rule.ts'
import { inBoth, type Letter } from '../withheld/in-both.ts'
import type { Target } from '../withheld/target.store.ts'
import type { Around } from '../withheld/tell-author.ts'
import { findRequestOf, openRequester, type Requester } from './block-request.store.ts'
import { words } from './block-letters.words.ts'

interface Telling {
  readonly id: number
  readonly what: 'received' | 'decided' | 'shown-again'
  readonly at: Instant
}

/** A letter to who asked, at the address that they gave. @law ICNA 44-2(2) */
export async function tell(
  tx: Tx,
  { seal }: Pick<Around, 'seal'>,
  { id, what, at }: Telling,
  { email, phone }: Pick<Requester, 'email' | 'phone'>,
  letter: (lang: Lang) => Letter,
): Promise<void> {
  const to = {
    by: email === '' ? 'sms' : 'mail',
    email: email || undefined,
    phone: phone || undefined,
  } as const
  const message = {
    key: `boards.block_request:${id}:${what}`,
    about: `block-request:${id}`,
    ...inBoth(letter),
  }
  await notices.tell(tx, seal, { to, message, at })
}

/** Tells who asked; that their address was opened for it is on record. @law ICNA 44-2(2) */
export async function tellRequester(
  tx: Tx,
  around: Around,
  { by, ...telling }: Telling & { by: Actor },
  letter: (lang: Lang) => Letter,
): Promise<void> {
  const { id, at } = telling
  const who = await openRequester(tx, around.seal, id)
  if (!who) return
  await privacy.noteAccess(tx, { about: `block-request:${id}`, by, what: 'told', at })
  await tell(tx, around, telling, who, letter)
}

/** Tells who asked for a block that it ended before its time. @law ICNA 44-2(2) */
export async function tellShownAgain(
  tx: Tx,
  around: Around,
  target: Target,
  act: {
    withheldId: number
    reason: Readonly<Record<Lang, string>>
    by: Actor & { phone: string }
    at: Instant
  },
): Promise<void> {
  const { withheldId, reason, by, at } = act
  const id = await findRequestOf(tx, withheldId)
  if (id === undefined) return
  const page = `${around.siteUrl}${addressOf(target.boardId, target)}`
  await tellRequester(tx, around, { id, what: 'shown-again', by, at }, (lang) =>
    words(lang).shownAgain(around.city.name[lang], page, by.phone, reason[lang]),
  )
}
