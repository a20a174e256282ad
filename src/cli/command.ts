export interface Say {
  out(line: string): void
  err(line: string): void
}

/** One command of bin/nurijip: its arguments in, its exit code out. */
export type Command = (args: string[], say: Say) => Promise<number>
