import { departments } from '#modules/departments/index.ts'
import { type Found, type LookedOver, type Own, privacy } from '#modules/privacy/index.ts'
import type { City } from '#kernel/city.ts'
import type { Seal } from '#kernel/crypto.ts'
import type { Reader, Tx } from '#kernel/db.ts'
import { ok, refuse, type Result } from '#kernel/result.ts'
import { everMergedInto } from '../merging/merging.store.ts'
import { openPetitioner } from '../petition/petitioner.store.ts'
import { findOpenCorrection } from '../corrections/correction.store.ts'
import type { Subject } from '../approvals/line.store.ts'
import { type Answer, findAnswer } from './answer.store.ts'

export interface Looking {
  readonly seal: Seal
  readonly city: City
}
type Public = Pick<Answer, 'publicTitle' | 'publicText'>

/** Whose data is meant, whoever is told for them and whoever is answered with them; what is everyone's to know. */
async function knownOf(look: Reader, { seal, city }: Looking, number: string): Promise<[Own[], string[]]> {
  const people: Own[] = []
  for (const one of [number, ...(await everMergedInto(look, number))]) {
    const { toldName, ...own } = await openPetitioner(look, seal, one)
    // "Park Na-young (daughter)"
    const told = toldName?.split(/[(（,]/)[0]?.trim() ?? ''
    people.push(own, ...(told === '' ? [] : [{ name: told }]))
  }
  return [people, [city.phone, ...Object.values(city.address), ...(await departments.contacts(look))]]
}

/** What of anyone stands in texts that everyone is to read, by their fields. @article 10(3) @article 17(1) */
export async function lookOverTexts(
  look: Reader,
  looking: Looking,
  number: string,
  texts: Readonly<Record<string, string>>,
): Promise<LookedOver> {
  const [people, known] = await knownOf(look, looking, number)
  const seen = people.map((own) => privacy.lookOverPublic(texts, own, known))
  const refused = eachOnce(seen.flatMap((one) => one.refused))
  const warned = eachOnce(seen.flatMap((one) => one.warned))
  return { refused, warned }
}

/**
 * Compares what is to be published with what is sealed of the petitioner and of those merged with it, and looks it
 * over for the data of anyone.
 * It is the program that opens what is sealed; nobody is shown it.
 *
 * @article 10(3) what others see has no person in it @article 17(1)
 */
export const lookOverAnswer = (
  look: Reader,
  looking: Looking,
  number: string,
  { publicTitle, publicText }: Public,
): Promise<LookedOver> => lookOverTexts(look, looking, number, { publicTitle, publicText })

const eachOnce = (found: readonly Found[]): Found[] => [
  ...new Map(found.map((one) => [JSON.stringify(one), one])).values(),
]

/** Texts with the petitioner's and everyone's data masked: a proposal, which an officer reads before it goes on. */
export async function maskAnswer<T extends Readonly<Record<string, string>>>(
  look: Reader,
  looking: Looking,
  number: string,
  texts: T,
): Promise<T> {
  const [people, known] = await knownOf(look, looking, number)
  const masked = (text: string) => people.reduce((left, own) => privacy.maskForPublic(left, own, known), text)
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, masked(text)])) as T
}

export type PublicRefusal = 'personal-data' | 'maybe-name'

/** Whether a public part may be kept with a draft. @article 10(3) @article 17(1) @refusal personal-data, maybe-name */
export async function decidePublic(
  tx: Tx,
  looking: Looking,
  number: string,
  { publicTitle, publicText, isNoName = false }: Public & { readonly isNoName?: boolean },
): Promise<Result<void, PublicRefusal>> {
  const { refused, warned } = await lookOverAnswer(tx, looking, number, { publicTitle, publicText })
  if (refused.length > 0) return refuse('personal-data')
  return warned.length > 0 && !isNoName ? refuse('maybe-name') : ok(undefined)
}

/** Whether what is about to be published is still without personal data. @article 17(1) */
export async function isPublicClean(
  tx: Tx,
  looking: Looking,
  number: string,
  subject: Subject,
): Promise<boolean> {
  const text = subject === 'answer' ? await findAnswer(tx, number) : await findOpenCorrection(tx, number)
  return text !== undefined && (await lookOverAnswer(tx, looking, number, text)).refused.length === 0
}
