/** The migrated database that every test file starts from a copy of. */
export const TEMPLATE = 'town'
export const TEST_SECRET = 'test-secret-test-secret-test-secret-0'
export const CITY = 'yongin'
