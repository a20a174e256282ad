import type { Reader } from '#kernel/db.ts'
import { kindsOf } from './kind.store.ts'

/** Every page about kinds of petitions but the table itself. */
export const kindsSitemap = async (read: Reader) => [
  { path: '/petitions/publication' },
  { path: '/petitions/kinds/complex' },
  { path: '/petitions/kinds/preliminary' },
  ...(await kindsOf(read)).map((one) => ({ path: `/petitions/kinds/${one.id}` })),
]
