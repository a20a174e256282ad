/** The migrated database that every test file starts from a copy of. */
export const TEMPLATE = 'town'
export const TEST_SECRET = 'test-secret-test-secret-test-secret-0'
export const CITY = 'yongin'

/** With which the provider of virtual accounts signs. */
export const PAYMENT_SECRET = 'payment-secret-payment-secret-payment-1'
/** Issuance fee 1,000 and postage 2,800 won of the kind `land-use-plan`. */
export const FEE = 3_800
