import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { byTurns, median, requestsPerSecond } from './load.ts'
import type { Line } from './table.ts'

const ROUNDS = 5

/** A kept page beside a bare server with the same bytes, and pages that are made anew each time. */
export async function pages(address: string): Promise<Line[]> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'bench/bare.ts', `${address}/`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [said] = (await once(child.stdout, 'data')) as [Buffer]
  const { a, b, ratio } = await byTurns(`${address}/`, said.toString().trim(), ROUNDS)
  child.kill()
  const fresh: number[] = []
  for (let round = 0; round < 3; round += 1)
    fresh.push(await requestsPerSecond(`${address}/search?q=%EA%B8%B8`))
  const made = median(fresh)
  return [
    { what: 'home page, kept', value: a, unit: 'pages/s' },
    { what: 'bare node:http, same bytes', value: b, unit: 'pages/s' },
    { what: 'ratio of the two (at least 0.6)', value: ratio, unit: '' },
    { what: 'search page, made anew each time', value: made, unit: 'pages/s' },
    { what: 'the same, one after the other', value: 1000 / made, unit: 'ms of a core' },
  ]
}
