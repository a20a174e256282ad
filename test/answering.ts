/** Everything that an officer confirms before submitting an answer. */
export const CONFIRMED = {
  'check-questions': 'yes',
  'check-officer': 'yes',
  'check-privacy': 'yes',
  'check-law': 'yes',
  'check-refusal': 'yes',
} as const

/** The draft form as it is sent to the line. */
export const SUBMITTED = { ...CONFIRMED, submitted: 'yes' } as const
