import { execFile, execFileSync } from 'node:child_process'
import { Agent, get } from 'node:http'
import { promisify } from 'node:util'

const CONNECTIONS = 32
const SECONDS = 4

const hasWrk = (() => {
  try {
    execFileSync('wrk', ['--version'], { stdio: 'ignore' })
    return true
  } catch (error) {
    return (error as { code?: string }).code !== 'ENOENT'
  }
})()

/** Requests answered in a second at one address, over connections that stay open. */
export async function requestsPerSecond(url: string): Promise<number> {
  if (!hasWrk) return ownLoop(url)
  const { stdout } = await promisify(execFile)('wrk', ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, url])
  if (/Non-2xx/.test(stdout)) throw new Error(`${url}: ${stdout}`)
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1])
}

async function ownLoop(url: string): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const until = performance.now() + SECONDS * 1000
  let answered = 0
  const once = () =>
    new Promise<void>((done, failed) => {
      get(url, { agent }, (res) => res.resume().on('end', () => done())).on('error', failed)
    })
  const worker = async () => {
    while (performance.now() < until) {
      await once()
      answered += 1
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, worker))
  agent.destroy()
  return answered / SECONDS
}

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] as number

/** Two addresses by turns, so that whatever else the machine does touches both alike; medians. */
export async function byTurns(
  a: string,
  b: string,
  rounds: number,
): Promise<{ a: number; b: number; ratio: number }> {
  await requestsPerSecond(a)
  await requestsPerSecond(b)
  const [ofA, ofB, ratios]: number[][] = [[], [], []]
  for (let round = 0; round < rounds; round += 1) {
    const [one, two] = [await requestsPerSecond(a), await requestsPerSecond(b)]
    ofA?.push(one)
    ofB?.push(two)
    ratios?.push(one / two)
  }
  return { a: median(ofA ?? []), b: median(ofB ?? []), ratio: median(ratios ?? []) }
}
