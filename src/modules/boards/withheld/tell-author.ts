import { citizens } from '#modules/accounts/index.ts'
import { notices } from '#modules/notices/index.ts'
import type { City } from '#kernel/city.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import type { SubstitutesAt } from '../moderators/standing.ts'
import { policyOf } from '../removal/policy.ts'
import { inBoth, type Letter } from './in-both.ts'
import { insertNotice, type Told } from './notice.store.ts'
import { type ToldFacts, words } from './notice.words.ts'
import { addressOf } from './of.rule.ts'
import type { Target } from './target.store.ts'

/** What acts of withholding need of the program around them. */
export interface Around {
  readonly seal: Seal
  readonly city: City
  readonly siteUrl: string
  readonly substitutes: SubstitutesAt
}

/** Who answers for it: by name and telephone, as notices always carry them. */
export interface Answering {
  readonly name: string
  readonly phone: string
  readonly departmentName: string
}

interface Telling {
  readonly withheldId: number
  readonly what: Told
  readonly kind: 'removal' | 'masking' | 'block' | 'order'
  readonly ground: number | null
  readonly reasonKo: string
  readonly reasonEn: string
  readonly by: Answering
  readonly at: Instant
}

/**
 * Tells the author, by letter where an address is known; else what stands on the board is the notice. Either is
 * recorded.
 *
 * @article 6(2) the reason is told to whoever posted it, or published on the board
 */
export async function tellAuthor(tx: Tx, around: Around, target: Target, telling: Telling): Promise<void> {
  const { withheldId, what, at } = telling
  const { authorKind, authorId } = target
  const to =
    authorKind === 'citizen' && authorId !== null
      ? await citizens.contactOf(tx, around.seal, authorId)
      : undefined
  const outboxKey = to ? `boards.withheld:${withheldId}:${what}` : null
  if (to && outboxKey) {
    const letter = inBoth((lang) => inWords(lang, around, target, telling))
    const message = { key: outboxKey, about: `posting:${target.postingId}`, ...letter }
    await notices.tell(tx, around.seal, { to, message, at })
  }
  await insertNotice(tx, { withheldId, what, outboxKey, madeAt: at })
}

function inWords(lang: Lang, { city, siteUrl }: Around, target: Target, t: Telling): Letter {
  const w = words(lang)
  const facts: ToldFacts = {
    city: city.name[lang],
    board: target.boardName[lang],
    act: w.act[t.kind],
    ground: t.ground === null ? w.act[t.kind] : w.ground(t.ground),
    reason: lang === 'ko' ? t.reasonKo : t.reasonEn,
    department: t.by.departmentName,
    officer: t.by.name,
    phone: t.by.phone,
    days: policyOf(city).objectionDays,
    page: `${siteUrl}${addressOf(target.boardId, target)}`,
    own: `${siteUrl}/account/removed/${t.withheldId}`,
  }
  const say = w[t.what]
  return { subject: say.subject, body: say.body(facts), short: say.short(facts) }
}
