/** How a bank writes its statement: city/<name>/statements.json. */
export interface Layout {
  readonly id: string
  readonly name: { readonly ko: string; readonly en: string }
  /** Titles of columns. */
  readonly columns: {
    /** Day and time together, or each in its column. */
    readonly at?: string
    readonly day?: string
    readonly time?: string
    /** Money in and money out, each in its column, */
    readonly in?: string
    readonly out?: string
    /** or one amount, and a column that says which. */
    readonly amount?: string
    readonly kind?: string
    readonly balance?: string
    /** What tells of the payer, in the order in which it is joined. */
    readonly payer: readonly string[]
    readonly serial?: string
  }
  /** What `kind` says of money that came and of money that went. */
  readonly inWords?: readonly string[]
  readonly outWords?: readonly string[]
  readonly newestFirst: boolean
  /** A line whose first cell says one of these is a total and no transaction. */
  readonly totals: readonly string[]
}

/** Every column that must be there. */
export const titlesOf = ({ columns: c }: Layout): string[] =>
  [c.at, c.day, c.time, c.in, c.out, c.amount, c.kind, c.balance, c.serial, ...c.payer].filter(
    (one) => one !== undefined,
  )

/** The layouts of a city's folder. @throws RangeError one of them cannot be used, and why */
export function readLayouts(given: readonly unknown[] = []): Layout[] {
  return given.map((one) => {
    const layout = { newestFirst: false, totals: [], ...Object(one) } as Layout
    const c = Object(layout.columns) as Partial<Layout['columns']>
    const fail = (why: string) => new RangeError(`statementLayouts: ${String(layout.id)}: ${why}`)
    if (!/^[a-z0-9-]+$/.test(String(layout.id))) throw fail('id must be of a to z, 0 to 9 and -')
    if (!layout.name?.ko || !layout.name.en) throw fail('name must be in ko and en')
    if (!c.at && !(c.day && c.time)) throw fail('columns need at, or day and time')
    if (!(c.in && c.out) && !(c.amount && c.kind)) throw fail('columns need in and out, or amount and kind')
    if (c.amount && !(layout.inWords?.length && layout.outWords?.length))
      throw fail('kind needs inWords and outWords')
    if (!Array.isArray(c.payer) || c.payer.length === 0) throw fail('columns need payer')
    return layout
  })
}
