import type { FastifyRequest } from 'fastify'
import type { Reader, Tx } from '#kernel/db.ts'
import type { CaseScope, Deps } from '#kernel/http.ts'
import type { Instant } from '#kernel/time.ts'
import type { OidcProvider } from '../oidc/provider.ts'
import type { IdentityProvider } from '../identity/provider.ts'
import { type Citizen, citizenOf } from './citizen.ts'
import type { NicknameMeans } from './nickname.rule.ts'

/** What other modules do when an account closes, in the same transaction. */
export type OnErase = (tx: Tx, citizenId: number, at: Instant) => Promise<void>

/** What the accounts of citizens need of modules above them; `app.ts` gives it. */
export interface CitizenSeams {
  readonly holdsPersonalData: (text: string) => boolean
  readonly isDecent: (text: string) => boolean
  /** Names of departments, in every language. */
  readonly officialNames: (look: Reader) => Promise<readonly string[]>
  readonly onErase: readonly OnErase[]
  /** Who verifies identities; nobody can be verified without. */
  readonly identity: IdentityProvider | undefined
  readonly oidc: readonly OidcProvider[]
}
export type CitizenDeps = Deps & CitizenSeams

export const isSecure = ({ siteUrl }: Pick<Deps, 'siteUrl'>): boolean => siteUrl.startsWith('https:')

/** Who asks, now. */
export const citizenHere = (deps: CitizenDeps, req: FastifyRequest): Promise<Citizen | undefined> =>
  citizenOf(deps.look, req, { at: deps.clock.now(), secure: isSecure(deps) })

export async function nicknameMeans(deps: CitizenDeps): Promise<NicknameMeans> {
  const { holdsPersonalData, isDecent, city, look } = deps
  const names = [...(await deps.officialNames(look)), city.homeName.ko, city.homeName.en]
  return { officialNames: names, holdsPersonalData, isDecent }
}

export type { CaseScope }
