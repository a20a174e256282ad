/** The ids that were chosen in a list: the boxes named `of`. */
export function idsIn(body: unknown): number[] {
  const { of } = (body ?? {}) as { of?: unknown }
  const all: unknown[] = Array.isArray(of) ? of : [of]
  return all.flatMap((one) => (typeof one === 'string' && /^\d{1,15}$/.test(one) ? [Number(one)] : []))
}
