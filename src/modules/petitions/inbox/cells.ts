/** A byte order mark, so that spreadsheets read it as UTF-8. */
const BOM = '\uFEFF'

/** What a spreadsheet would take for a formula stands as text. */
export const safeCell = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)

const cell = (text: string): string => {
  const safe = safeCell(text)
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BOM}${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
