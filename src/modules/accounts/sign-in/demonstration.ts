import type { Seal } from '#kernel/crypto.ts'
import type { Reader } from '#kernel/db.ts'
import type { Instant } from '#kernel/time.ts'
import type { Lang } from '#kernel/words.ts'
import { demonstrationAccounts } from '../credentials/demonstration.store.ts'
import type { Vault } from '../credentials/credentials.store.ts'
import { TOTP_PURPOSE } from '../credentials/issue-secret.ts'
import { codeOfStep, stepAt } from '../credentials/one-time-code.ts'
import { staffByIds } from '../staff/staff.store.ts'

export interface Shown {
  says: string
  login: string
  password: string
  /** Undefined for some seconds, after both codes that fit now were used. */
  code: string | undefined
}

/** The accounts of the demonstration town with a code that still opens. Nothing in production. */
export async function shownAccounts(
  { look, vault, seal, production }: { look: Reader; vault: Vault; seal: Seal; production: boolean },
  lang: Lang,
  at: Instant,
): Promise<Shown[]> {
  if (production) return []
  const accounts = await demonstrationAccounts(vault)
  const staff = await staffByIds(
    look,
    accounts.map((one) => one.staffId),
  )
  return accounts.flatMap(({ staffId, says, password, totpSealed, totpLastStep }) => {
    const person = staff.find((one) => one.id === staffId && one.status === 'active')
    if (!person) return []
    const step = Math.max(stepAt(at), totpLastStep + 1)
    const code = step <= stepAt(at) + 1 ? codeOfStep(seal.open(totpSealed, TOTP_PURPOSE), step) : undefined
    return [{ says: says[lang], login: person.employeeNo, password, code }]
  })
}
