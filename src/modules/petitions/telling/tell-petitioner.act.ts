import type { City } from '#kernel/city.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Tx } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import { inLang } from '#kernel/words.ts'
import { getKind, type Kind } from '../kinds/kind.store.ts'
import { getPetition, type Petition } from '../petition/petition.store.ts'
import { openPetitioner, type Petitioner } from '../petition/petitioner.store.ts'
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

/** What a letter says of the petition, and to whom. */
interface Known {
  readonly petition: Pick<Petition, 'lang' | 'feeWon' | 'receiptNo' | 'dueOn' | 'dueRefused' | 'hasPassword'>
  readonly petitioner: Petitioner
  readonly kind: Pick<Kind, 'name'>
}

/**
 * Tells the petitioner what was done, in the petition's language, with the officer's department, name, telephone.
 *
 * @law CPTA-ED 31 every notice names who is in charge, whatever public pages show
 */
export async function tellPetitioner(tx: Tx, mailing: Mailing, number: string, news: News): Promise<void> {
  const petition = await getPetition(tx, number)
  const petitioner = await openPetitioner(tx, mailing.seal, number)
  const kind = await getKind(tx, petition.kindId)
  await tellKnown(tx, mailing, number, { petition, petitioner, kind }, news)
}

/** The same for whoever has it all at hand. */
export async function tellKnown(
  tx: Tx,
  { seal, siteUrl, city }: Mailing,
  number: string,
  { petition, petitioner, kind }: Known,
  { act, seq, postId, at, ...said }: News,
): Promise<void> {
  const { lang, feeWon } = petition
  const standing = feeWon > 0 ? await chargeStanding(tx, number) : undefined
  const facts: Facts = {
    ...said,
    number,
    city: city.name[lang],
    kind: kind.name[lang],
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
  const text = letterWords(lang)(act, facts)
  await deliver(tx, seal, { number, key: `petition ${number} ${seq}`, petitioner, text, at })
}
