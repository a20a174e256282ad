import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { Agent, request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { isAlive, serverOf } from '../src/kernel/cluster/server.ts'
import { afterAll, describe, expect, it } from 'vitest'

const folder = join(tmpdir(), `nurijip-serve-${randomUUID().slice(0, 8)}`)
const PORT = 20_000 + Math.floor(Math.random() * 20_000)

function serve(env: Record<string, string>): {
  child: ChildProcess
  said: () => string
  exit: Promise<number | null>
} {
  const child = spawn('bin/nurijip', ['serve'], {
    env: { ...process.env, NODE_ENV: '', DATA_DIR: folder, PORT: String(PORT), ...env },
  })
  let said = ''
  child.stdout?.on('data', (chunk) => (said += chunk))
  child.stderr?.on('data', (chunk) => (said += chunk))
  return { child, said: () => said, exit: new Promise((done) => child.once('exit', done)) }
}
const status = (path: string) =>
  fetch(`http://127.0.0.1:${PORT}${path}`).then(
    (res) => res.status,
    () => 0,
  )
async function until(wanted: number, path = '/readyz', tries = 300) {
  for (let n = 0; n < tries; n += 1) {
    if ((await status(path)) === wanted) return
    await sleep(100)
  }
  throw new Error(`${path} never answered ${wanted}`)
}

describe('Article 3(4): the running site', () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it('starts on an empty folder, refuses a second program on it and a taken port in one line, survives the death of its database, and leaves nothing behind', async () => {
    const first = serve({})
    await until(200)
    expect(await status('/healthz')).toBe(200)

    const samePort = serve({ DATA_DIR: `${folder}-2` })
    expect(await samePort.exit).toBe(1)
    expect(samePort.said()).toMatch(/port \d+ is taken/)
    rmSync(`${folder}-2`, { recursive: true, force: true })

    const sameFolder = serve({ PORT: String(PORT + 1) })
    expect(await sameFolder.exit).toBe(1)
    expect(sameFolder.said()).toMatch(/another nurijip serves this DATA_DIR/)
    expect(await status('/readyz')).toBe(200)

    // it is back within half a second: several deaths, watched closely, until one was seen from outside
    const seen = new Set<number>()
    for (let deaths = 0; deaths < 8 && !seen.has(503); deaths += 1) {
      await until(200)
      const postmaster = await serverOf(join(folder, 'postgres'))
      process.kill(postmaster, 'SIGKILL')
      for (let n = 0; n < 200; n += 1) {
        seen.add(await status('/readyz'))
        if ((await serverOf(join(folder, 'postgres'))) !== postmaster && (await status('/readyz')) === 200)
          break
        await sleep(10)
      }
      expect(isAlive(postmaster), 'the fault landed').toBe(false)
    }
    expect([...seen], 'seen from outside').toContain(503)
    expect([...seen].filter((code) => code !== 200 && code !== 503)).toEqual([])
    await until(200)
    await sleep(1_000)
    const late = serve({ PORT: String(PORT + 2) })
    expect(await late.exit, 'the folder is taken again').toBe(1)
    expect(late.said()).toMatch(/another nurijip serves this DATA_DIR/)

    first.child.kill('SIGTERM')
    expect(await first.exit).toBe(0)
    await expect(readFile(join(folder, 'postgres/postmaster.pid'))).rejects.toThrow(/ENOENT/)
  }, 120_000)

  it('finishes what is under way when it is told to stop, and drops none of it', async () => {
    const one = serve({ DATA_DIR: `${folder}-3`, SEED: 'none' })
    await until(200)
    // connections that the server has taken before it is told to stop
    const agent = new Agent({ keepAlive: true, maxSockets: 24 })
    const body = new URLSearchParams({ number: '2026-000001', password: 'a-password-to-reckon' }).toString()
    const ask = (method: 'GET' | 'POST', path: string): Promise<number> =>
      new Promise((done) => {
        const headers = {
          origin: `http://127.0.0.1:${PORT}`,
          'content-type': 'application/x-www-form-urlencoded',
        }
        request({ port: PORT, host: '127.0.0.1', path, method, agent, headers }, (res) =>
          res.resume().on('end', () => done(res.statusCode ?? 0)),
        )
          .on('error', () => done(0))
          .end(method === 'POST' ? body : undefined)
      })
    await Promise.all(Array.from({ length: 24 }, () => ask('GET', '/readyz')))
    const answers: number[] = []
    const sent = Array.from({ length: 24 }, () =>
      ask('POST', '/petitions/lookup').then((code) => answers.push(code)),
    )
    await sleep(20)
    const before = answers.length
    one.child.kill('SIGTERM')
    await Promise.all(sent)
    expect(before, 'some were under way').toBeLessThan(24)
    expect(answers.filter((code) => code === 0)).toEqual([])
    agent.destroy()
    expect(await one.exit).toBe(0)
    rmSync(`${folder}-3`, { recursive: true, force: true })
  }, 60_000)

  it.each([
    [{ NODE_ENV: 'production' }, /SECRET_KEY is required in production/],
    [{ DATABASE_URL: 'postgres://nobody:wrong@127.0.0.1:1/none' }, /DATABASE_URL: /],
    [{ DATA_DIR: '/dev/null/nurijip' }, /DATA_DIR \/dev\/null\/nurijip cannot be written/],
  ])('says in one line what is wrong with %o, and exits with 1', async (env, line) => {
    const one = serve(env as Record<string, string>)
    expect(await one.exit).toBe(1)
    expect(one.said()).toMatch(line)
    expect(one.said().trim().split('\n')).toHaveLength(1)
  })
})
