import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

export interface Site {
  readonly address: string
  readonly pid: number
  /** Milliseconds from the start of the program to the first page served. */
  readonly startedInMs: number
  stop(): Promise<void>
}

/** Starts the program as an operator does, and waits for its first page. */
export async function startSite(dataDir: string, env: Record<string, string> = {}): Promise<Site> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const address = `http://127.0.0.1:${port}`
  const from = performance.now()
  const child = spawn('bin/nurijip', ['serve'], {
    env: { ...process.env, NODE_ENV: '', DATA_DIR: dataDir, PORT: String(port), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  for (;;) {
    const page = await fetch(address).catch(() => undefined)
    if (page?.status === 200) break
    if (child.exitCode !== null) throw new Error('the site does not start')
    await sleep(10)
  }
  return {
    address,
    pid: child.pid as number,
    startedInMs: performance.now() - from,
    async stop() {
      const gone = once(child, 'exit')
      child.kill('SIGTERM')
      await gone
    },
  }
}

/** Resident memory in MB, where the system tells. */
export function memoryOf(pid: number): number | undefined {
  try {
    const kB = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kB === undefined ? undefined : Number(kB) / 1024
  } catch {
    return undefined
  }
}
