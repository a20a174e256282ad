/** What the error pages know how to say. Anything else is a fault of ours: 500 and an incident number. */
export class Problem extends Error {
  readonly statusCode: number
  /** Seconds after which the reader may try again. */
  readonly retryAfter: number | undefined
  constructor(statusCode: number, message: string, retryAfter?: number) {
    super(message)
    this.statusCode = statusCode
    this.retryAfter = retryAfter
  }
}

/** Thrown by a store that must find a row. Answers 404. */
export class NotFound extends Problem {
  constructor(what: string, key: string) {
    super(404, `${what} ${key} not found`)
  }
}

/** Signed in, but without the right. Answers 403. */
export class Forbidden extends Problem {
  constructor(why: string) {
    super(403, why)
  }
}

/** Was here and is no more: removed, expired, withdrawn. Answers 410. */
export class Gone extends Problem {
  constructor(what: string) {
    super(410, `${what} is gone`)
  }
}

/** Too often. Answers 429 with Retry-After, in seconds. */
export class TooMany extends Problem {
  constructor(retryAfter: number) {
    super(429, 'too many requests', retryAfter)
  }
}

/** A fault of the surroundings that a person can mend: one clear line on the console and exit code 1. */
export class SetupError extends Error {}
