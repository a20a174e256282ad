import type { Kysely } from 'kysely'
import type { City } from '../../src/kernel/city.ts'
import type { Clock } from '../../src/kernel/clock.ts'
import type { Seal } from '../../src/kernel/crypto.ts'
import type { Transact } from '../../src/kernel/db.ts'
import type { DB } from '../schema.ts'

export interface SeedContext {
  readonly city: City
  /** The folder below city/. */
  readonly cityFolder: string
  readonly clock: Clock
  readonly seal: Seal
  readonly siteUrl: string
}

export interface DemonstrationContext extends SeedContext {
  readonly transact: Transact
  /** Connected as the role that alone sees the secrets of staff. */
  readonly vault: Kysely<DB>
}
