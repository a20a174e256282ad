import { departments } from '#modules/departments/index.ts'
import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { City } from '#kernel/city.ts'
import type { Clerk } from '#kernel/clerk.ts'
import type { Tx } from '#kernel/db.ts'
import { enqueue } from '#kernel/jobs.ts'
import type { Result } from '#kernel/result.ts'
import { removeListedDocuments } from '#kernel/search.ts'
import type { Instant } from '#kernel/time.ts'
import { lockKind, savePublished } from '../kinds/kind.store.ts'
import { removeEntriesOf } from '../register/register.store.ts'
import { type ChoiceRefusal, decideChoice } from './chooser.rule.ts'
import { insertChoice } from './choice.store.ts'

/** Brings the petitions of a kind that was chosen to the register. */
export const REPUBLISH_KIND = { name: 'petitions.republish-kind' } as const

/** An act of the office on a kind: on the version that was seen, with its reason for everyone to read. */
export interface KindAct {
  readonly kindId: string
  readonly version: number
  readonly reason: { readonly ko: string; readonly en: string | null }
  readonly by: Clerk
  readonly at: Instant
  readonly city: City
}

/**
 * Chooses a kind for publication, or takes it out. Taken out, its petitions leave the register at once; chosen, a job
 * brings them there, unless their petitioner has declined. The choice is public: which post, when and why.
 *
 * The right: petition-desk and department-admin together, which the head of the department for petitions holds, or
 * site-admin.
 *
 * @returns refuses `not-yours`, `changed` by somebody else in between, `same` as it is already
 * @article 10(1) petitions subject to publication are chosen and posted
 */
export async function chooseKind(
  tx: Tx,
  act: KindAct & { isPublished: boolean },
): Promise<Result<boolean, ChoiceRefusal>> {
  const { kindId, isPublished, version, by, at, reason, city } = act
  const kind = await lockKind(tx, kindId)
  const decided = decideChoice(kind, { isPublished, version, rights: by.rights })
  if (!decided.ok) return decided
  await savePublished(tx, kindId, isPublished)
  const { departmentId, postId } = by
  const nameShown = departments.nameShown(by.name, city.policies.staffNameDisplay)
  await insertChoice(tx, { kindId, isPublished, reason, at, by: { departmentId, postId, nameShown } })
  if (isPublished) await enqueue(tx, REPUBLISH_KIND, { kindId })
  else {
    const gone = await removeEntriesOf(tx, kindId)
    await removeListedDocuments(
      tx,
      gone.map((number) => `petition:${number}`),
    )
  }
  touch(tx, 'kinds', 'register')
  record(tx, { what: 'kind.publication-chosen', about: `kind:${kindId}`, by, detail: { isPublished } })
  return decided
}
