import { citizens, type CitizenSeams } from '#modules/accounts/index.ts'
import { boards } from '#modules/boards/index.ts'
import { departments } from '#modules/departments/index.ts'
import { privacy } from '#modules/privacy/index.ts'
import type { AppDeps, Surroundings } from './app.ts'
import { ON_ERASE } from './on-erase.ts'

/** So sure a rule is of a nickname that it is refused. */
const INDECENT = 0.6

/** What the accounts of citizens need of the modules above them. */
export const seamsOf = (
  deps: AppDeps,
  { identity, verifiesIdentity = true, oidc = [] }: Surroundings,
): CitizenSeams => ({
  holdsPersonalData: (text) => privacy.find(text).length > 0,
  isDecent: (text) => !boards.proposeGrounds(text).some(({ score }) => score >= INDECENT),
  officialNames: async (look) => (await departments.list(look)).flatMap((one) => [one.name.ko, one.name.en]),
  onErase: ON_ERASE,
  identity: identity ?? (deps.production || !verifiesIdentity ? undefined : citizens.standInProvider(deps)),
  oidc,
})
