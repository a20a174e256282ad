import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { h } from 'preact'
import { startSite } from './site.ts'
import { checkDocument } from '../src/modules/pages/document/check.rule.ts'
import { documentOf, readDocument, textOf } from '../src/modules/pages/document/document.rule.ts'
import { DocumentView } from '../src/modules/pages/document/document.view.tsx'
import { documentIn, nodeOf } from '../src/modules/pages/document/editor/document-node.browser.ts'

/**
 * `npx tsx bench/document.ts`: how long a text of 200 kB takes to be read from its plain way of writing, checked, looked
 * over and drawn, to be written out by the editor, and to be saved over HTTP. Medians.
 */
const SENTENCE = '시청은 큰길부터 눈을 치우고, **골목**은 주민과 함께 [제설 안내](/guide)에 따라 치웁니다. '
function textOfKB(kB: number): string {
  const parts: string[] = []
  for (let n = 0, bytes = 0; bytes < kB * 1000; n += 1) {
    const part =
      n % 10 === 0
        ? `## ${n}번째 제목`
        : n % 10 === 5
          ? `|= 일정 ${n}\n| 구분 | 날짜 | 곳 |\n| 도로 | 12월 ${n}일 | ${SENTENCE}|\n| 골목 | 수시 | 모두 |`
          : n % 10 === 7
            ? `- ${SENTENCE}\n- ${SENTENCE}\n- 셋`
            : SENTENCE.repeat(4)
    parts.push(part)
    bytes += Buffer.byteLength(part) + 2
  }
  return parts.join('\n\n')
}

async function median(times: number, work: () => unknown): Promise<string> {
  const all: number[] = []
  for (let n = 0; n < times; n += 1) {
    const from = performance.now()
    await work()
    all.push(performance.now() - from)
  }
  const sorted = all.toSorted((a, b) => a - b)
  const [middle, last] = [sorted[Math.floor(times / 2)] ?? 0, sorted.at(-1) ?? 0]
  return `${middle.toFixed(1)} ms (worst ${last.toFixed(1)})`
}

const text = textOfKB(200)
const document = documentOf(text)
const read = () => {
  const one = readDocument(documentOf(text))
  if (!one.ok) throw new Error(JSON.stringify(one.refusal))
  return one.value
}
const draw = () => renderToString(h(DocumentView, { document, lang: 'ko', media: new Map(), caption: '글' }))
console.log(`${Buffer.byteLength(text)} bytes, ${document.blocks.length} blocks`)
console.log('parse', await median(30, () => documentOf(text)))
console.log('parse, read', await median(30, read))
console.log('look over', await median(30, () => checkDocument(document)))
console.log('draw', await median(30, draw))
console.log('parse, read, look over, draw', await median(30, () => [checkDocument(read()), draw()]))
const held = nodeOf(document)
console.log('editor: what is held as text, at each change', await median(30, () => textOf(documentIn(held))))

const dataDir = mkdtempSync(join(tmpdir(), 'nurijip-document-'))
chmodSync(dataDir, 0o755)
const site = await startSite(dataDir, { SEED: 'demo' })
try {
  const at = (path: string) => `${site.address}${path}`
  const body = (fields: Record<string, string>) => ({
    method: 'POST',
    body: new URLSearchParams(fields),
    redirect: 'manual' as const,
    headers: { origin: site.address },
  })
  const shown = await (await fetch(at('/office/sign-in'))).text()
  const row = shown.split('<tr').find((one) => one.includes('누리집 총괄')) ?? ''
  const [login = '', password = '', code = ''] = [...row.matchAll(/<code[^>]*>([^<]+)<\/code>/g)].map(
    (one) => one[1] ?? '',
  )
  const signedIn = await fetch(at('/office/sign-in'), body({ login, password, code }))
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const send = (path: string, fields: Record<string, string>) => {
    const init = body(fields)
    return fetch(at(path), { ...init, headers: { ...init.headers, cookie } })
  }
  const page = async (path: string) => (await fetch(at(path), { headers: { cookie } })).text()
  const word = (html: string, name: string) =>
    new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  const typed = {
    titleKo: '긴 글',
    bodyKo: text,
    titleEn: '',
    bodyEn: '',
    fromAt: '',
    untilAt: '',
    afterPeriod: 'archive',
  }
  const fresh = await page('/office/pages/new?section=news&type=news')
  const _csrf = word(fresh, '_csrf')
  const made = await send('/office/pages/new?section=news&type=news', { ...typed, _csrf })
  const path = made.headers.get('location')?.split('?')[0] ?? ''
  if (made.status !== 303) throw new Error(`${made.status}`)
  let version = word(await page(path), 'version')
  const saves: number[] = []
  for (let n = 0; n < 20; n += 1) {
    const from = performance.now()
    const saved = await send(path, { ...typed, bodyKo: `${text}\n\n${n}`, version, next: 'save', _csrf })
    saves.push(performance.now() - from)
    if (saved.status !== 303) throw new Error(`${saved.status}`)
    version = word(await page(path), 'version')
  }
  saves.sort((a, b) => a - b)
  console.log(`save over HTTP ${saves[10]?.toFixed(0)} ms (worst ${saves[19]?.toFixed(0)})`)
  console.log('its page in the office', await median(10, () => page(path)))
} finally {
  await site.stop()
  rmSync(dataDir, { recursive: true, force: true })
}
