/** Lines end at \n alone, so that a place in a line means the same to every reader; what is no UTF-8 becomes U+FFFD. */
export async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
  let begun: string[] = []
  for await (const chunk of input) {
    const [first = '', ...more] = utf8.decode(chunk, { stream: true }).split('\n')
    begun.push(first)
    for (const next of more) {
      yield begun.join('')
      begun = [next]
    }
  }
  begun.push(utf8.decode())
  const last = begun.join('')
  if (last !== '') yield last
}

/** Whoever reads the answers may stop reading, as `head` does. */
export function stopAtClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
}
