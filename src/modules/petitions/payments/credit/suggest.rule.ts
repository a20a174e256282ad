/** What of a credit fits a charge. */
export type Fit = 'reference' | 'amount' | 'payer'

export interface Candidate {
  readonly petitionNumber: string
  readonly reference: string
  readonly outstandingWon: number
  readonly isSamePayer: boolean
}
export interface Suggestion extends Candidate {
  readonly fits: readonly Fit[]
}
const WEIGHT: Record<Fit, number> = { reference: 4, amount: 2, payer: 1 }
const MOST = 5

/**
 * The charges for which a credit may have come, the likeliest first: by reference, then amount, then payer. Of the
 * same amount alone there may be many: they are named only where nothing fits better. A person decides.
 *
 * @article 9(2)
 */
export function suggest(
  credit: { reference: string | null; amountWon: number },
  candidates: readonly Candidate[],
): Suggestion[] {
  const weigh = (fits: readonly Fit[]) => fits.reduce((sum, one) => sum + WEIGHT[one], 0)
  const all = candidates
    .map((one) => {
      const fits: Fit[] = []
      if (one.reference === credit.reference) fits.push('reference')
      if (one.outstandingWon > 0 && one.outstandingWon === credit.amountWon) fits.push('amount')
      if (one.isSamePayer) fits.push('payer')
      return { ...one, fits }
    })
    .filter((one) => one.fits.length > 0)
    .toSorted((a, b) => weigh(b.fits) - weigh(a.fits) || (a.petitionNumber < b.petitionNumber ? -1 : 1))
  const better = all.filter((one) => one.fits.some((fit) => fit !== 'amount'))
  return (better.length > 0 ? better : all).slice(0, MOST)
}
