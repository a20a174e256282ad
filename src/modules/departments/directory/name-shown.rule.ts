export type NameDisplay = 'full' | 'masked' | 'position'

/**
 * A name as public pages show it: whole, with all between the first and last syllable covered (the last
 * of two), or not at all.
 *
 * @article 5(2) who provides the information can be asked directly
 */
export function nameShown(name: string, display: NameDisplay): string | null {
  if (display === 'position') return null
  if (display === 'full') return name
  const letters = [...name.normalize('NFC')]
  if (letters.length < 3) return `${letters[0] ?? ''}*`
  return [letters[0], ...letters.slice(1, -1).map((one) => (one === ' ' ? one : '*')), letters.at(-1)].join(
    '',
  )
}
