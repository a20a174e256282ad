/** What the form of an item holds: texts, period, and the fields of its type by their own names. */
export type TypedItem = Readonly<
  Record<'titleKo' | 'bodyKo' | 'titleEn' | 'bodyEn' | 'fromAt' | 'untilAt' | 'afterPeriod', string>
> &
  Readonly<Record<string, string>>
