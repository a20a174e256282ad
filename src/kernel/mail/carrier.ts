import type { Instant } from '../time.ts'

export interface Parcel {
  readonly key: string
  readonly to: string
  readonly subject: string
  readonly body: string
  /** RFC 8058: where one click ends letters like this. */
  readonly endUrl?: string | undefined
  /** When the act put it into the outbox. */
  readonly at: Instant
}

/**
 * Brings one message on its way and says what it is called there, if anything. Given the same key
 * twice, it must be able to tell, or let the receiver tell, that it is one message.
 *
 * @throws Undeliverable it will never arrive; Away nothing goes this way now; any other error: it may, later
 */
export type Carrier = (parcel: Parcel) => Promise<string | undefined>
export interface Carriers {
  readonly mail: Carrier
  readonly sms: Carrier
}

/** There is no such address, or it will never take this message. */
export class Undeliverable extends Error {}

/** The carrier itself is not reached, or does not let us in: whatever else goes this way would fare the same. */
export class Away extends Error {}
