/** An identity provider outside, as data. */
export interface OidcProvider {
  /** In addresses and tables: `[a-z0-9-]+`. */
  readonly id: string
  readonly name: string
  /** As its discovery document says. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}
