import { accounts } from '#modules/accounts/index.ts'
import { departments } from '#modules/departments/index.ts'
import { notices } from '#modules/notices/index.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang, type Lang } from '#kernel/words.ts'
import type { Mailing } from '../../telling/tell-petitioner.act.ts'
import { openAsker } from '../asker/asker.store.ts'
import { type CounselFacts, type CounselNews, letterWords } from './letters.words.ts'

interface Telling
  extends Partial<Pick<CounselFacts, 'petitionNumber' | 'startsAt' | 'endsAt' | 'way' | 'reason' | 'place'>> {
  readonly number: string
  readonly lang: Lang
  readonly about: CounselNews
  /** Tells two messages of one kind apart. */
  readonly nth?: number
  /** Whose act it was, or who will be met. */
  readonly postId?: string
  readonly at: Instant
}

/** Tells whoever asked or booked, with the counselor's department, name and telephone. @article 11(1) */
export async function tellAsker(
  tx: Tx,
  { seal, siteUrl, city }: Mailing,
  { number, lang, about, nth = 0, postId, at, ...facts }: Telling,
): Promise<void> {
  const asker = await openAsker(tx, seal, number)
  const holder = postId === undefined ? undefined : await departments.findHolder(tx, postId)
  const staff = holder?.staffId ? await accounts.find(tx, holder.staffId) : undefined
  const text = letterWords(lang).letter(about, {
    ...facts,
    number,
    city: city.name[lang],
    phone: city.phone,
    link: `${siteUrl}${inLang(lang, '/petitions/counsel/lookup')}`,
    counselor: holder && {
      department: holder.departmentName[lang],
      name: staff?.name ?? holder.title[lang],
      phone: holder.phone,
    },
  })
  await notices.tell(tx, seal, {
    to: { by: asker.toldBy, email: asker.email, phone: asker.phone },
    message: { key: `counsel ${number} ${about} ${nth}`, about: `counsel:${number}`, ...text },
    at,
  })
}
