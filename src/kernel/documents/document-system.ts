/** What is handed over: the record itself, the same to read, and what belongs to it. */
export interface HandedOver {
  /** The same name is the same document: sent again, it takes its own place. */
  readonly name: string
  readonly json: string
  readonly pdf: Buffer
  /** What belongs to it, each named beginning with its name. */
  readonly attachments: readonly { readonly name: string; readonly bytes: Buffer }[]
}

/** The other side has it. */
export interface Acknowledgement {
  readonly file: string
  readonly name: string
  /** SHA-256 of the record as it arrived, hexadecimal. */
  readonly hash: string
  /** What the other side calls it. */
  readonly reference: string | undefined
}
/** Something in the place of an acknowledgement that is none. */
export interface Unreadable {
  readonly file: string
  readonly name: undefined
}

/** The city's document system. Another one puts its own in the place of the folder. */
export interface DocumentSystem {
  /** Durable when it returns. @returns what it is called there, as far as that is known yet */
  send(document: HandedOver): Promise<string>
  /** What has come and is not settled yet. */
  acknowledgements(): Promise<(Acknowledgement | Unreadable)[]>
  /** Has been taken down: it need not come again. */
  settle(file: string): Promise<void>
}
