import type { City } from '#kernel/city.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { getKind } from '../kinds/kind.store.ts'
import { getPetition } from '../petition/petition.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { deliver } from './deliver.act.ts'
import { officerOf } from './officer-of.ts'
import { chargeStanding } from '../payments/charge/standing.ts'
import { GRIEVANCES } from '../remedies/remedy.rule.ts'
import { type Facts, letterWords, type Told } from './letters.words.ts'

/** What a letter needs of the surroundings. */
export interface Mailing {
  readonly seal: Seal
  readonly siteUrl: string
  readonly city: City
}
export interface News
  extends Partial<
    Pick<Facts, 'says' | 'expectedOn' | 'supplyBy' | 'place' | 'on' | 'until' | 'stop' | 'stage' | 'decision'>
  > {
  readonly act: Told
  /** Of the act in the history, or what else it is about: nobody is told twice of one thing. */
  readonly seq: number | string
  /** Whose act it is. None where the petitioner acted. */
  readonly postId?: string | undefined
  readonly at: Instant
}

/**
 * Tells the petitioner what was done, in the language of the petition, with the officer's department, name and
 * telephone.
 *
 * @law CPTA-ED 31 every notice names who is in charge, whatever public pages show
 */
export async function tellPetitioner(tx: Tx, mailing: Mailing, number: string, news: News): Promise<void> {
  const { seal, siteUrl, city } = mailing
  const { act, seq, postId, at, ...said } = news
  const petition = await getPetition(tx, number)
  const { lang } = petition
  const petitioner = await openPetitioner(tx, seal, number)
  const standing = petition.feeWon > 0 ? await chargeStanding(tx, number) : undefined
  const facts: Facts = {
    ...said,
    number,
    city: city.name[lang],
    kind: (await getKind(tx, petition.kindId)).name[lang],
    receiptNo: petition.receiptNo,
    dueOn: petition.dueOn,
    dueRefused: petition.dueRefused,
    payment: standing && { ...standing, ...standing.charge },
    account: city.account?.[lang],
    officer: await officerOf(tx, postId, lang),
    phone: city.phone,
    link: `${siteUrl}${inLang(lang, '/petitions/lookup')}`,
    grievances: `${siteUrl}${inLang(lang, GRIEVANCES)}`,
    hasPassword: petition.hasPassword,
  }
  const key = `petition ${number} ${seq}`
  await deliver(tx, seal, { number, key, petitioner, text: letterWords(lang)(act, facts), at })
}
