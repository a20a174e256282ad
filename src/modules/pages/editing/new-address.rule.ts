/** Where the form of a new text stands; `part` of it: `/autosave`. */
export const newAddress = (section: string, type: string, part = ''): string =>
  `/office/pages/new${part}?${new URLSearchParams({ section, type })}`
