import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `npx tsx bench/moving-in.ts [PAGES]`: how many pages of about 5 kB an import brings in each second, twice. */
const PAGES = Number(process.argv[2] ?? 2_000)
const own = join(tmpdir(), `nurijip-moving-bench-${process.pid}`)
const site = join(own, 'site')
mkdirSync(site, { recursive: true })
const WORDS = '나루 강둑 장터 큰길 골목 제설함 주차장 도서관 신청 안내 접수 기간 담당 시민 행사'.split(' ')
const sentence = (seed: number) =>
  Array.from({ length: 12 }, (_, n) => WORDS[(seed * 7 + n * (seed % 11) + n) % WORDS.length]).join(' ')
const paragraph = (seed: number) => `<p style="margin:0"><b>${seed}</b> ${sentence(seed)}입니다.</p>`
const bodyOf = (n: number) =>
  `<h2>${sentence(n)}</h2>${Array.from({ length: 38 }, (_, k) => paragraph(n * 40 + k)).join('')}<p><a href='/view.do?no=${(n * 31) % PAGES}'>${sentence(n)}</a></p>`
const rows = Array.from(
  { length: PAGES },
  (_, n) =>
    `p${n},news,글 ${n},"${bodyOf(n).replaceAll('"', '""')}",news,communication,홍보 담당,031-324-2110,2024-01-02,/view.do?no=${n}`,
)
const head = 'key,type,title_ko,body,section,department,provider,phone,published_on,old_addresses'
writeFileSync(join(site, 'pages.csv'), `${head}\n${rows.join('\n')}\n`)
const bytes = rows.reduce((sum, one) => sum + Buffer.byteLength(one), 0) / PAGES
const run = (...args: string[]) => {
  const from = performance.now()
  const env = { ...process.env, NODE_ENV: '', SEED: 'none', DATA_DIR: join(own, 'data') }
  const said = execFileSync('bin/nurijip', args, { env, stdio: ['ignore', 'pipe', 'ignore'] }).toString()
  const seconds = (performance.now() - from) / 1000
  return { seconds, said: said.trim().split('\n').at(-1) }
}
const opening = run('migrate')
const opened = run('migrate').seconds
console.log(`${PAGES} pages of ${Math.round(bytes)} bytes; the first start ${opening.seconds.toFixed(1)} s`)
for (const what of ['first', 'again']) {
  const { seconds, said } = run('import', 'site', site)
  const net = seconds - opened
  console.log(`${what}: ${net.toFixed(1)} s, ${Math.round(PAGES / net)} pages a second (${said})`)
}
rmSync(own, { recursive: true, force: true })
