import * as oidc from 'openid-client'
import type { OidcProvider } from './provider.ts'

/** Discovery documents, kept while the program runs. One that could not be read is asked for again. */
const known = new Map<string, Promise<oidc.Configuration>>()
const SECONDS = 10

function configurationOf(provider: OidcProvider, production: boolean): Promise<oidc.Configuration> {
  const { issuer, clientId, clientSecret } = provider
  const key = `${issuer} ${clientId}`
  const found = known.get(key)
  if (found) return found
  // a provider on this machine, in tests, has no certificate
  const insecure = !production && issuer.startsWith('http:') ? { execute: [oidc.allowInsecureRequests] } : {}
  const asked = oidc.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: SECONDS,
    ...insecure,
  })
  known.set(key, asked)
  asked.catch(() => known.delete(key))
  return asked
}

export interface OidcStart {
  readonly verifier: string
  readonly nonce: string
  readonly state: string
}

/** What must be known again when the browser comes back. */
export const newStart = (): OidcStart => ({
  verifier: oidc.randomPKCECodeVerifier(),
  nonce: oidc.randomNonce(),
  state: oidc.randomState(),
})

/** Where the browser is sent: an authorization code with PKCE, state and nonce. @throws the provider cannot be reached */
export async function startAddress(
  provider: OidcProvider,
  { verifier, nonce, state }: OidcStart,
  { redirectUri, production }: { redirectUri: string; production: boolean },
): Promise<string> {
  const config = await configurationOf(provider, production)
  return oidc.buildAuthorizationUrl(config, {
    redirect_uri: redirectUri,
    scope: 'openid',
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  }).href
}

/** Who the provider says it is: its own number of a person. Undefined for whatever does not hold. */
export async function subjectOf(
  provider: OidcProvider,
  current: URL,
  { start, production }: { start: OidcStart; production: boolean },
): Promise<string | undefined> {
  try {
    const config = await configurationOf(provider, production)
    const tokens = await oidc.authorizationCodeGrant(config, current, {
      pkceCodeVerifier: start.verifier,
      expectedState: start.state,
      expectedNonce: start.nonce,
      idTokenExpected: true,
    })
    return tokens.claims()?.sub
  } catch {
    return undefined
  }
}
