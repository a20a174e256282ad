import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { PasskeyKey } from './passkey.store.ts'

/** The site as an authenticator knows it: the host alone. */
interface Site {
  readonly siteUrl: string
  readonly name: string
}
const rpID = ({ siteUrl }: Site): string => new URL(siteUrl).hostname
const origin = ({ siteUrl }: Site): string => new URL(siteUrl).origin

/** EdDSA, ES256, RS256: what devices have, named so that no experimental one is looked for. */
const supportedAlgorithmIDs = [-8, -7, -257]

/** What a browser is asked to make. `userId` says nothing of the person. */
export const registrationOptions = (
  site: Site,
  { nickname, userId, known }: { nickname: string; userId: Uint8Array; known: readonly string[] },
) =>
  generateRegistrationOptions({
    rpName: site.name,
    rpID: rpID(site),
    userName: nickname,
    userID: new Uint8Array(userId),
    attestationType: 'none',
    supportedAlgorithmIDs,
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })

export const signInOptions = (site: Site) =>
  generateAuthenticationOptions({ rpID: rpID(site), userVerification: 'required' })

type IsAsked = (challenge: string) => Promise<boolean>

/** The new passkey; undefined for anything that an authenticator of this site did not answer to what was asked. */
export async function registered(
  site: Site,
  response: unknown,
  isAsked: IsAsked,
): Promise<PasskeyKey | undefined> {
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: response as RegistrationResponseJSON,
      expectedChallenge: isAsked,
      expectedOrigin: origin(site),
      expectedRPID: rpID(site),
      requireUserVerification: true,
      supportedAlgorithmIDs,
    })
    if (!verified) return undefined
    const { id, publicKey, counter, transports = [] } = registrationInfo.credential
    return { credentialId: id, publicKey: Buffer.from(publicKey), counter, transports }
  } catch {
    return undefined
  }
}

/** The new count of a passkey that answered what was asked; undefined for anything else. */
export async function answered(
  site: Site,
  response: unknown,
  { key, isAsked }: { key: PasskeyKey; isAsked: IsAsked },
): Promise<number | undefined> {
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: response as AuthenticationResponseJSON,
      expectedChallenge: isAsked,
      expectedOrigin: origin(site),
      expectedRPID: rpID(site),
      credential: {
        id: key.credentialId,
        publicKey: new Uint8Array(key.publicKey),
        counter: key.counter,
      },
      requireUserVerification: true,
    })
    return verified ? authenticationInfo.newCounter : undefined
  } catch {
    return undefined
  }
}
