/** Where Korea is, in degrees: what lies outside was mistyped. */
export const KOREA = { latitude: [32.5, 39], longitude: [124, 132.5] } as const

export const isWithin = (axis: keyof typeof KOREA, degrees: number): boolean =>
  degrees >= KOREA[axis][0] && degrees <= KOREA[axis][1]

/** Opens whatever map program the reader has. */
const ANY_MAP = 'geo:{latitude},{longitude}'

/** Where a map shows a place, by the city's address of one, which needs no script of ours; undefined: it is nowhere. */
export function mapAddressOf(
  { latitude, longitude }: Readonly<Record<string, string>>,
  map: string = ANY_MAP,
): string | undefined {
  if (latitude === undefined || longitude === undefined) return undefined
  if (!isWithin('latitude', Number(latitude)) || !isWithin('longitude', Number(longitude))) return undefined
  return map.replaceAll('{latitude}', latitude).replaceAll('{longitude}', longitude)
}
