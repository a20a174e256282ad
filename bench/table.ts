export interface Line {
  readonly what: string
  readonly value: number | undefined
  readonly unit: string
}

const written = (value: number | undefined): string =>
  value === undefined
    ? '–'
    : value >= 100
      ? value.toFixed(0)
      : value >= 10
        ? value.toFixed(1)
        : value.toFixed(2)

/** One line for each figure, the numbers below each other. */
export const tableOf = (lines: readonly Line[]): string =>
  lines.map((one) => `${one.what.padEnd(52)} ${written(one.value).padStart(9)} ${one.unit}`).join('\n')
