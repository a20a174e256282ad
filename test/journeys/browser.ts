import { existsSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'
import { createApp } from '../../src/app.ts'
import { loadAssets } from '../../src/kernel/http/assets.ts'
import { assets, bundles, scripts, stylesheets } from '../../src/ui/assets.ts'
import type { Town } from '../town.ts'

const OF_THE_MACHINE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run']

/** Chromium of the machine, else npm's; nothing where neither can start, which only a developer's machine may be. */
export async function openBrowser(): Promise<Browser | undefined> {
  const browser = await launched()
  if (!browser && process.env['CI']) throw new Error('CI needs a browser')
  if (!browser) console.log('journeys skipped: no Chromium can be started here')
  return browser
}

async function launched(): Promise<Browser | undefined> {
  const found = OF_THE_MACHINE.find((path) => existsSync(path))
  const executablePath =
    found ?? (await (await import('@sparticuz/chromium')).default.executablePath().catch(() => undefined))
  if (executablePath === undefined) return undefined
  return chromium.launch({ executablePath, args: found ? QUIET : ['--no-sandbox'] }).catch(() => undefined)
}

/** Serves a town to browsers, with its styles and scripts; with the editor's too where a journey writes texts. */
export async function serveToBrowsers(town: Town, { hasEditor = false } = {}) {
  const loaded = hasEditor ? loadAssets(stylesheets, scripts, bundles) : loadAssets(stylesheets, scripts)
  Object.assign(assets, { css: loaded.css, js: loaded.js, ...(hasEditor && loaded.bundled) })
  const app = createApp(town.deps, { assets: loaded })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return { app, address: `http://127.0.0.1:${port}` }
}

/** The same where pages lead to their own address, by a name: browsers know a passkey's site by one, and not by a number. */
export async function serveSite(town: Town) {
  const loaded = loadAssets(stylesheets, scripts)
  Object.assign(assets, { css: loaded.css, js: loaded.js })
  const free = createServer()
  await new Promise<void>((done) => free.listen(0, '127.0.0.1', done))
  const { port } = free.address() as AddressInfo
  await new Promise((done) => free.close(done))
  const address = `http://localhost:${port}`
  const app = createApp({ ...town.deps, siteUrl: address }, { assets: loaded })
  await app.listen({ port, host: '127.0.0.1' })
  return { app, address }
}

/** What axe finds wrong on a page, in one line each. */
export async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap((one) =>
    one.nodes.map((node) => `${page.url()} ${one.id}: ${node.target.join(' ')}`),
  )
}
