import { existsSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import { type Browser, chromium, type Page } from 'playwright-core'

const OF_THE_MACHINE = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const QUIET = ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--no-first-run']

/** Chromium of the machine, else npm's; nothing where neither can start. */
export async function openBrowser(): Promise<Browser | undefined> {
  const found = OF_THE_MACHINE.find((path) => existsSync(path))
  const executablePath =
    found ?? (await (await import('@sparticuz/chromium')).default.executablePath().catch(() => undefined))
  if (executablePath === undefined) return undefined
  return chromium.launch({ executablePath, args: found ? QUIET : ['--no-sandbox'] }).catch(() => undefined)
}

/** What axe finds wrong on a page, in one line each. */
export async function faultsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap((one) =>
    one.nodes.map((node) => `${page.url()} ${one.id}: ${node.target.join(' ')}`),
  )
}
