import { accessRecords, noteAccess } from './access/access-record.store.ts'
import { findPersonalData } from './finder/find-personal-data.rule.ts'
import { maskPersonalData } from './finder/mask-personal-data.rule.ts'
import { choiceIn, errorsIn, errorsOfFound } from './places/found-errors.ts'
import { FoundPanel, MaskedPanel } from './places/found.view.tsx'
import { lookOver, lookOverPublic, maskFields, maskForPublic } from './places/look-over.rule.ts'

export type { AccessRecord } from './access/access-record.store.ts'
export type { Finding, PersonalKind } from './finder/finding.rule.ts'
export type { Own } from './finder/own-data.rule.ts'
export type { Found } from './places/found.rule.ts'
export type { LookedOver } from './places/look-over.rule.ts'

/** Personal data and who looked at it, Articles 7 and 17. This file is the module's only door. */
export const privacy = {
  /** In the transaction that opens sealed columns for a person. */
  noteAccess,
  accessRecords,
  /** Pure: what a text holds, and the text with it masked. */
  find: findPersonalData,
  mask: maskPersonalData,
  /** Pure: what does not belong in the fields of a form, by place; the fields with it masked. */
  lookOver,
  maskFields,
  lookOverPublic,
  maskForPublic,
  /** For pages: the panel in the form, what its buttons sent, lines for fields. */
  errorsOfFound,
  errorsIn,
  choiceIn,
  FoundPanel,
  MaskedPanel,
}
