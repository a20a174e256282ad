import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { notices } from '#modules/notices/index.ts'
import type { City } from '#kernel/city.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import { openWriter } from '../messages/writer.store.ts'
import { type LetterFacts, letterWords, type WriterNews } from './letters.words.ts'

/** What a letter needs of the surroundings. */
export interface Mailing {
  readonly seal: Seal
  readonly siteUrl: string
  readonly city: City
}
interface Telling extends Partial<Pick<LetterFacts, 'petitionNumber' | 'ground' | 'reason'>> {
  readonly id: number
  readonly lang: Lang
  readonly about: WriterNews
  /** Tells two messages of one kind apart. */
  readonly nth: number
  /** Whose act it was. */
  readonly postId?: string
  readonly at: Instant
}

/** Department, post, name and telephone of whoever acts. @law CPTA-ED 31 */
export async function officerOf(tx: Tx, postId: string | undefined, lang: Lang) {
  const holder = postId === undefined ? undefined : await departments.findHolder(tx, postId)
  if (!holder) return undefined
  const staff = holder.staffId ? await accounts.find(tx, holder.staffId) : undefined
  const { departmentName, title, phone } = holder
  return { department: departmentName[lang], title: title[lang], name: staff?.name ?? '', phone }
}

/** Tells whoever wrote a message, where they asked to be told. Nobody, when that is erased. @article 12(1) */
export async function tellWriter(
  tx: Tx,
  { seal, siteUrl, city }: Mailing,
  { id, lang, about, nth, postId, at, ...facts }: Telling,
): Promise<void> {
  const writer = await openWriter(tx, seal, id)
  if (!writer) return
  const text = letterWords(lang).letter(about, {
    ...facts,
    id,
    city: city.name[lang],
    phone: city.phone,
    link: `${siteUrl}${inLang(lang, `/mayor/mine/${id}`)}`,
    officer: await officerOf(tx, postId, lang),
  })
  await notices.tell(tx, seal, {
    to: { by: writer.toldBy, email: writer.email, phone: writer.phone },
    message: { key: `dialogue ${id} ${about} ${nth}`, about: `dialogue:${id}`, ...text },
    at,
  })
}
