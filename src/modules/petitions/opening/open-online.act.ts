import { departments } from '#modules/departments/index.ts'
import { record } from '#kernel/audit.ts'
import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import type { Result } from '#kernel/result.ts'
import { lockKind, saveOpening } from '../kinds/kind.store.ts'
import type { KindAct } from '../publication/choose-kind.act.ts'
import { decideOpening, type OpeningRefusal, provisionIn } from './opening.rule.ts'
import { insertOpening, type Opening, openingsOf } from './opening.store.ts'

/**
 * Opens a kind online that needs a check of identity or papers, or closes it again. Law, reason and post are public on
 * the kind's page.
 *
 * @returns refuses `not-yours`, `changed` in between, `not-needed` where neither is, `same` as it is, `law-not-named`
 * @article 9(1)
 * @law CPTA 8-2
 */
export async function openOnline(
  tx: Tx,
  act: KindAct & { isOpened: boolean; law: string; how: Opening['how'] },
): Promise<Result<boolean, OpeningRefusal>> {
  const { kindId, isOpened, version, by, at, reason, city } = act
  const kind = await lockKind(tx, kindId)
  const law = isOpened ? act.law : ((await openingsOf(tx, kindId))[0]?.law ?? act.law)
  const decided = decideOpening(kind, { isOpened, law, version, rights: by.rights })
  if (!decided.ok) return decided
  const id = await insertOpening(tx, {
    kindId,
    isOpened,
    law,
    how: isOpened ? act.how : undefined,
    reason,
    at,
    departmentId: by.departmentId,
    postId: by.postId,
    nameShown: departments.nameShown(by.name, city.policies.staffNameDisplay),
  })
  await saveOpening(tx, kindId, isOpened ? id : null)
  touch(tx, 'kinds')
  const what = isOpened ? 'kind.opened-online' : 'kind.closed-online'
  record(tx, { what, about: `kind:${kindId}`, by, detail: { law: provisionIn(law) } })
  return decided
}
