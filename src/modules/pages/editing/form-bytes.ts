/** The form of a long text: 300,000 letters in each language, nine bytes a Korean one as forms send it, and the rest. */
export const FORM_BYTES = 8 * 1_048_576
