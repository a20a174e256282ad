import { connect, type Socket } from 'node:net'

/** `unanswered`: the scanner is not there, too slow, or says something else. */
export type ScanResult = 'clean' | 'infected' | 'unanswered'
export type Scan = (bytes: Uint8Array) => Promise<ScanResult>

const PATIENCE_MS = 20_000
const CHUNK = 65_536
const MOST_ANSWERED = 4_096

/**
 * Asks clamd (`tcp://host:3310` or `unix:///run/clamd.sock`), the whole file by INSTREAM. Undefined without an address:
 * then nothing is looked for. Never throws.
 */
export function virusScan(clamdUrl: string | undefined): Scan | undefined {
  if (clamdUrl === undefined) return undefined
  const url = new URL(clamdUrl)
  const open = () =>
    url.protocol === 'unix:'
      ? connect(decodeURIComponent(url.pathname))
      : connect(Number(url.port || 3310), url.hostname.replace(/^\[|\]$/g, ''))
  return (bytes) => ask(open(), bytes)
}

function ask(clamd: Socket, bytes: Uint8Array): Promise<ScanResult> {
  return new Promise((resolve) => {
    let said = ''
    const end = (result: ScanResult) => {
      clamd.destroy()
      resolve(result)
    }
    clamd.setTimeout(PATIENCE_MS, () => end('unanswered'))
    clamd.on('error', () => end(judged(said)))
    clamd.on('close', () => end(judged(said)))
    clamd.on('data', (part) => {
      said += part.toString('latin1')
      if (said.includes('\0') || said.length > MOST_ANSWERED) end(judged(said))
    })
    clamd.on('connect', () => {
      clamd.write('zINSTREAM\0')
      for (let at = 0; at < bytes.length; at += CHUNK) {
        const part = bytes.subarray(at, at + CHUNK)
        clamd.write(sizeOf(part.length))
        clamd.write(part)
      }
      clamd.write(sizeOf(0))
    })
  })
}

const sizeOf = (bytes: number): Buffer => {
  const size = Buffer.alloc(4)
  size.writeUInt32BE(bytes)
  return size
}

const judged = (said: string): ScanResult =>
  / FOUND\0?$/.test(said) ? 'infected' : /^stream: OK\0?$/.test(said) ? 'clean' : 'unanswered'
