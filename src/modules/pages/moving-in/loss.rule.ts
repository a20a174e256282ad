/**
 * What of another system did not come as it was. `refused`: the row did not come at all; `draft`: it came, for the
 * office alone, until somebody completes it; `lost`: it came without this; `note`: to be looked at.
 */
export const LOSSES = {
  'no-key': 'refused',
  'key-too-long': 'refused',
  'duplicate-key': 'refused',
  'no-title': 'refused',
  'title-too-long': 'refused',
  'unknown-type': 'refused',
  'unknown-section': 'refused',
  'type-not-in-section': 'refused',
  'bad-day': 'refused',
  'bad-field': 'refused',
  'outside-folder': 'refused',
  'no-file': 'refused',
  'too-large': 'refused',
  'not-text': 'refused',
  'too-deep': 'refused',
  'text-too-large': 'refused',
  'path-shape': 'refused',
  'path-taken': 'refused',
  'path-reserved': 'refused',
  'file-refused': 'refused',
  'bad-licence': 'refused',
  'bad-address': 'refused',
  'duplicate-address': 'lost',
  'address-taken': 'lost',
  'unknown-target': 'refused',
  'no-label': 'refused',
  'unknown-parent': 'refused',
  'menu-circle': 'refused',
  'no-provider': 'draft',
  'no-phone': 'draft',
  'unknown-department': 'draft',
  'personal-data': 'draft',
  'unreadable-file': 'draft',
  'empty-body': 'draft',
  'period-too-short': 'draft',
  merged: 'lost',
  script: 'lost',
  style: 'lost',
  colour: 'lost',
  hidden: 'lost',
  frame: 'lost',
  form: 'lost',
  nested: 'lost',
  link: 'lost',
  shorter: 'lost',
  'unknown-link': 'lost',
  picture: 'lost',
  'picture-in-table': 'lost',
  'missing-file': 'lost',
  'no-english': 'lost',
  'menu-too-deep': 'lost',
  'missing-alt': 'note',
  'maybe-personal': 'note',
  'unread-file': 'note',
  'edited-here': 'note',
  'removed-here': 'note',
  'no-english-label': 'note',
} as const
export type LossKind = keyof typeof LOSSES
export type LossGrade = (typeof LOSSES)[LossKind]

/** One loss, by its place in the folder. `detail` never holds personal data. */
export interface Loss {
  readonly kind: LossKind
  readonly file: string
  readonly line: number
  /** Of the old system. */
  readonly key: string
  readonly detail: string
}

export const gradeOf = (kind: LossKind): LossGrade => LOSSES[kind]
