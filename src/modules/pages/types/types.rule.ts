/** How a field of a type is typed and shown. */
export type FieldKind =
  | 'text'
  | 'lines'
  | 'day'
  | 'minute'
  | 'won'
  | 'percent'
  | 'number'
  | 'phone'
  | 'address'
  | 'latitude'
  | 'longitude'
  | 'choice'
  | 'yes'

export interface ItemField {
  readonly name: string
  readonly kind: FieldKind
  /** Characters at most; of other kinds than text there is a limit of their own. */
  readonly max?: number
  readonly optional?: boolean
  readonly choices?: readonly string[]
  /** Asked in both languages: `name` in Korean, `nameEn` in English. */
  readonly both?: boolean
}

const text = (name: string, more: Partial<ItemField> = {}): ItemField => ({
  name,
  kind: 'text',
  max: 200,
  ...more,
})
const OPTIONAL = { optional: true } as const
const BOTH = { both: true } as const

/** What a city may put on its site, and what each asks beside title and text. @article 3(2)1 @article 3(2)2 @article 3(2)7 */
export const ITEM_TYPES = {
  page: [],
  /** Each heading of the second level begins a step. */
  guide: [],
  project: [
    text('goal', BOTH),
    { name: 'budgetWon', kind: 'won', optional: true },
    { name: 'startsOn', kind: 'day', optional: true },
    { name: 'endsOn', kind: 'day', optional: true },
    { name: 'stage', kind: 'choice', choices: ['planned', 'running', 'done', 'stopped'] },
    { name: 'progress', kind: 'percent', optional: true },
    { name: 'updatedOn', kind: 'day' },
  ],
  news: [],
  notice: [
    {
      name: 'noticeKind',
      kind: 'choice',
      choices: ['announcement', 'legislation', 'administrative', 'recruitment', 'bid', 'service'],
    },
    text('noticeNumber', { max: 60, optional: true }),
    { name: 'deadlineAt', kind: 'minute', optional: true },
  ],
  press: [text('contact', { max: 100, optional: true })],
  event: [
    { name: 'startsAt', kind: 'minute' },
    { name: 'endsAt', kind: 'minute' },
    text('place', BOTH),
    text('fee', { ...BOTH, ...OPTIONAL, max: 100 }),
    { name: 'applyAt', kind: 'address', optional: true },
  ],
  place: [
    {
      name: 'category',
      kind: 'choice',
      choices: [
        'office',
        'culture',
        'sport',
        'library',
        'health',
        'welfare',
        'park',
        'tourism',
        'parking',
        'toilet',
        'other',
      ],
    },
    text('address', BOTH),
    { name: 'telephone', kind: 'phone', optional: true },
    text('hours', { ...BOTH, ...OPTIONAL }),
    text('access', { ...BOTH, ...OPTIONAL, max: 300 }),
    { name: 'latitude', kind: 'latitude', optional: true },
    { name: 'longitude', kind: 'longitude', optional: true },
  ],
  form: [text('formNumber', { max: 60, optional: true }), text('petitionKind', { max: 60, optional: true })],
  faq: [text('category', { ...BOTH, max: 40 })],
  /** Pictures with the whole text. */
  card: [],
  gallery: [{ name: 'takenOn', kind: 'day', optional: true }, text('takenBy', { max: 60, optional: true })],
  publication: [
    { name: 'issuedOn', kind: 'day' },
    text('issuer', BOTH),
    text('issueNumber', { max: 60, optional: true }),
  ],
} as const satisfies Record<string, readonly ItemField[]>

export type ItemType = keyof typeof ITEM_TYPES
export const isItemType = (name: string): name is ItemType => Object.hasOwn(ITEM_TYPES, name)
export const fieldsOfType = (type: ItemType): readonly ItemField[] => ITEM_TYPES[type]

/** Names of the inputs of a type: a field in both languages has two. */
export const inputsOf = (type: ItemType): readonly (ItemField & { readonly of: string })[] =>
  fieldsOfType(type).flatMap((field) =>
    field.both
      ? [
          { ...field, of: field.name },
          { ...field, of: field.name, name: `${field.name}En`, optional: true },
        ]
      : [{ ...field, of: field.name }],
  )
