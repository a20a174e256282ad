export { loadKeys, rotateDataKey } from './crypto/data-keys.ts'
export { keepFresh } from './crypto/keep-fresh.ts'
export { digitsOf, normalEmail, normalName, normalPhone } from './crypto/normal.ts'
export { hashPassword, verifyPassword } from './crypto/password.ts'
export { type KeyProvider, nodeKeys } from './crypto/provider.ts'
export { createSeal, type KeyRing, type Seal } from './crypto/seal.ts'
export {
  findSigner,
  makeSigningKey,
  rotateSigningKey,
  type Signer,
  type SigningKey,
  signingKeys,
} from './crypto/signing-keys.ts'
export { hashToken, newToken, sameBytes } from './crypto/token.ts'
