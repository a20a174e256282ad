/**
 * The accounts. What the city has or is owed counts positive, what it earned or owes negative.
 *
 * - `receivable` what petitioners owe, `revenue` fees, `bank` the city's account, `provider` held by the provider of
 *   virtual accounts until it settles, `by-hand` confirmed by an officer before a credit was seen
 * - `unmatched` came, and nobody has said for what; `refund-due` owed back; `refund-sent` ordered at the bank and not
 *   yet seen on a statement; `other` handed over to whom it belongs
 */
export const ACCOUNTS = [
  'receivable',
  'revenue',
  'bank',
  'provider',
  'unmatched',
  'by-hand',
  'refund-due',
  'refund-sent',
  'other',
] as const
export type Account = (typeof ACCOUNTS)[number]
export interface Line {
  readonly account: Account
  readonly amountWon: number
}
export type Balances = Readonly<Partial<Record<Account, number>>>

/** Accounts of what is owed or earned: people read them with the other sign. */
export const OWED_OR_EARNED: readonly Account[] = [
  'revenue',
  'unmatched',
  'refund-due',
  'refund-sent',
  'other',
]

/** From one account to another; nothing where nothing moves. */
export const moved = (won: number, from: Account, to: Account): Line[] =>
  tidy([
    { account: to, amountWon: won },
    { account: from, amountWon: -won },
  ])

/** One line for each account that changes. */
export function tidy(lines: readonly Line[]): Line[] {
  const sums = new Map<Account, number>()
  for (const { account, amountWon } of lines) sums.set(account, (sums.get(account) ?? 0) + amountWon)
  return [...sums].flatMap(([account, amountWon]) => (amountWon === 0 ? [] : [{ account, amountWon }]))
}

export const sumOf = (lines: readonly Line[]): number => lines.reduce((sum, one) => sum + one.amountWon, 0)

/** Undoes lines. */
export const mirrored = (lines: readonly Line[]): Line[] =>
  tidy(lines.map(({ account, amountWon }) => ({ account, amountWon: -amountWon })))

/** What a petition's petitioner owes; negative what the city owes. */
export const leftOf = (b: Balances): number => (b.receivable ?? 0) + (b['refund-due'] ?? 0)

/**
 * What a credit with the reference of a charge may come to, so that it is taken without a person: what is left to pay,
 * else what was confirmed by hand. Once the charge is annulled the whole fee too, whatever was sent back before: it is
 * due back.
 */
export function expectedWon(
  { amountWon, isAnnulled }: { readonly amountWon: number; readonly isAnnulled: boolean },
  balances: Balances,
): number[] {
  const left = leftOf(balances)
  const owed = left > 0 ? left : Math.max(0, balances['by-hand'] ?? 0)
  return [...new Set([owed, isAnnulled ? amountWon : 0])].filter((won) => won > 0)
}

/** A credit used for a petition: what is owed first, then what was confirmed by hand, then too much. */
export function usedLines(won: number, balances: Balances): Line[] {
  const owed = Math.min(won, Math.max(0, leftOf(balances)))
  const byHand = Math.min(won - owed, Math.max(0, balances['by-hand'] ?? 0))
  return tidy([
    ...moved(owed, 'receivable', 'unmatched'),
    ...moved(byHand, 'by-hand', 'unmatched'),
    ...moved(won - owed - byHand, 'receivable', 'unmatched'),
  ])
}

/** So that either something is owed by the petitioner or something to the petitioner, never both. */
export function balancing(b: Balances): Line[] {
  const left = leftOf(b)
  const dueWon = Math.min(0, left)
  return moved((b['refund-due'] ?? 0) - dueWon, 'refund-due', 'receivable')
}
