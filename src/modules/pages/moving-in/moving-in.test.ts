import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { docx, paragraph, scan } from '#test/documents.ts'
import { openTown, type Town } from '#test/town.ts'
import { pages } from '../index.ts'
import { prepareMedia } from '../media/prepare-media.job.ts'
import { moveIn } from './move-in.ts'

const EXAMPLE = 'docs/examples/moving-in'
const folders: string[] = []
let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(async () => {
  await town?.close()
  for (const one of folders) rmSync(one, { recursive: true, force: true })
})

/** A folder of another system's site with these files. */
function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'nurijip-moving-'))
  folders.push(folder)
  for (const [name, holds] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), holds)
  }
  return folder
}

const HEAD =
  'key,type,title_ko,title_en,body,body_en,body_file,section,path,department,provider,phone,published_on,until,old_addresses,noticeKind'
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
type Cells = Readonly<Record<string, string>>
/** A row that lacks nothing but what is said. */
const row = (cells: Cells) => {
  const whole: Cells = {
    title_ko: '글',
    body: '<p>본문</p>',
    section: 'about',
    department: 'communication',
    provider: '홍보 담당',
    phone: '031-324-2110',
    published_on: '2024-01-02',
    ...cells,
  }
  return HEAD.split(',')
    .map((name) => quoted(whole[name] ?? ''))
    .join(',')
}
const tableOf = (...rows: Cells[]) => `${[HEAD, ...rows.map(row)].join('\n')}\n`
const siteOf = (rows: Cells[], more: Record<string, string | Buffer> = {}) =>
  folderOf({ 'pages.csv': tableOf(...rows), ...more })

const move = (folder: string, isDry = false) =>
  moveIn(
    {
      look: town.deps.look,
      transact: town.deps.transact,
      files: town.deps.files,
      scan: town.deps.scan,
      clock: town.clock,
      isDry,
      leastDays: town.deps.city.policies.leastNoticeDays,
      unreadableFiles: town.deps.city.policies.unreadableFiles,
    },
    folder,
  )
const get = (url: string) => town.app.inject({ url })
const leadsTo = async (url: string) => {
  const res = await get(url)
  return res.statusCode === 301 ? res.headers.location : res.statusCode
}
const COUNTED = [
  'pages.item',
  'pages.revision',
  'pages.published',
  'pages.redirect',
  'pages.media',
  'pages.media_use',
  'pages.moved_in',
  'pages.moved_in_file',
  'search.document',
  'audit.event',
  'jobs.job',
]
/** Rows of every table that an import writes. */
async function rowCounts(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const table of COUNTED) {
    const { rows } = await sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`.execute(
      town.db,
    )
    counts[table] = rows[0]?.n ?? 0
  }
  return counts
}
const revisionsOf = async (path: string) =>
  (
    await town.db
      .selectFrom('pages.revision')
      .innerJoin('pages.item', 'pages.item.id', 'item_id')
      .select('n')
      .where('path', '=', path)
      .execute()
  ).length
const kindsOf = ({ losses }: Awaited<ReturnType<typeof move>>, key: string) =>
  losses
    .filter((one) => one.key === key)
    .map((one) => one.kind)
    .toSorted()

describe('moving in from another system', () => {
  it('a rehearsal says everything and stores nothing', async () => {
    const before = await rowCounts()
    const said = await move(EXAMPLE, true)
    expect(said.pages).toEqual({ new: 12, changed: 0, there: 0, refused: 4 })
    expect(said.files).toEqual({ new: 3, changed: 0, there: 0, refused: 3 })
    expect(await rowCounts()).toEqual(before)
    expect(existsSync(town.filesFolder), 'no file either').toBe(false)
    const really = await move(EXAMPLE)
    expect({ ...really, isDry: true }, 'and what it said comes true').toEqual(said)
  })

  it('Article 3(2)1: pages stand where the site has them, in the search and the map at once, what is over in the archive', async () => {
    const waste = await get('/life/waste-days')
    expect(waste.statusCode).toBe(200)
    expect(waste.body).toContain('href="/life/snow"')
    expect(waste.body, 'a link to what nobody knows goes, its words stay').toMatch(/옛 안내는 여기에/)
    expect(waste.body).not.toContain('/old/notice.jsp')
    expect((await get('/en/life/waste-days')).body).toContain('Put out your waste')
    expect((await get('/news/old-202')).body).toContain('게시기간이 끝난 글')
    expect((await get('/sitemap.xml')).body).toContain('/life/grit-bins')
    const { title_ko: title } = await town.db
      .selectFrom('pages.published')
      .select('title_ko')
      .where('path', '=', 'life/grit-bins')
      .executeTakeFirstOrThrow()
    expect(title).toBe('제설함 위치')
    expect((await get('/life/grit-bins')).body, 'a body in CP949').toContain('제설함은 고개 아래에 있습니다.')
    const found = await town.db
      .selectFrom('search.document')
      .select('url')
      .where('url', 'in', ['/life/grit-bins', '/life/snow'])
      .execute()
    expect(found.length).toBe(2)
  })

  it('Article 6(1): images and attachments come through the library and show with their page', async () => {
    const images = await town.db.selectFrom('pages.media').selectAll().orderBy('id').execute()
    expect(images.map((one) => [one.kind, one.ending, one.licence, one.uploaded_by])).toEqual([
      ['image', 'jpg', 'kogl-1', 'system:import'],
      ['image', 'png', 'kogl-1', 'system:import'],
      ['file', 'pdf', 'kogl-1', 'system:import'],
    ])
    expect(images[0]?.department_id, 'by the old name').toBe('roads')
    for (const { id } of images) await prepareMedia.run(town.deps, { id, edition: 1 })
    for (const { id, name } of images) expect((await get(`/media/${id}/${name}`)).statusCode).toBe(200)
    const snow = (await get('/life/snow')).body
    expect(snow).toMatch(/<img[^>]*alt="눈 덮인 나루 큰길"/)
    const waste = (await get('/life/waste-days')).body
    expect(waste.match(/waste-days\.pdf\?v=/g)?.length, 'linked and attached, shown once').toBe(1)
  })

  it('Article 5(2), 17(1): what lacks a provider, a telephone, a known department, or holds personal data waits as a draft', async () => {
    const again = await move(EXAMPLE)
    expect(again.drafts).toBe(3)
    expect(kindsOf(again, '104')).toEqual(['no-phone', 'no-provider'])
    expect(kindsOf(again, '105')).toEqual(['personal-data'])
    expect(kindsOf(again, '106')).toEqual(['unknown-department'])
    for (const path of ['about/old-104', 'about/winners', 'about/old-106'])
      expect((await get(`/${path}`)).statusCode, path).toBe(404)
    expect(JSON.stringify(again)).not.toContain('2345')
    const folder = folderOf({})
    await pages.writeMovingReport(folder, again)
    for (const file of ['report.json', 'report.html', 'report.csv'])
      expect(readFileSync(join(folder, file), 'utf8'), file).not.toMatch(/2345|김나래/)
  })

  it('a second time changes nothing: no row, no revision, no line of the record', async () => {
    const before = await rowCounts()
    const again = await move(EXAMPLE)
    expect(again.pages).toEqual({ new: 0, changed: 0, there: 12, refused: 4 })
    expect(again.redirects).toEqual({ new: 0, changed: 0, there: 18, refused: 1 })
    expect(await rowCounts()).toEqual(before)
  })

  it('old addresses send on for good, parameters in any order, with strangers among them, never with one missing', async () => {
    expect(await leadsTo('/contents.do?menu=3&key=101')).toBe('/life/waste-days')
    expect(await leadsTo('/contents.do?key=101&menu=3')).toBe('/life/waste-days')
    expect(await leadsTo('/contents.do?utm_source=a&key=101&menu=3&page=2')).toBe('/life/waste-days')
    expect(await leadsTo('/contents.do?key=102&menu=3')).toBe('/life/snow')
    expect(await leadsTo('/contents.do?key=101')).toBe(404)
    expect(await leadsTo('/contents.do')).toBe(404)
    expect(await leadsTo('/board/view.do;jsessionid=0A1B?boardId=news&no=201')).toBe('/news/old-201')
    expect(await leadsTo('/n/202')).toBe('/news/old-202')
    expect(await leadsTo('/main.do')).toBe('/')
    expect(await leadsTo('/board/list.do?boardId=news')).toBe('/news')
    expect(await leadsTo('/board/view.do?boardId=news&no=9999')).toBe(404)
    const many = Array.from({ length: 40 }, (_, n) => `p${n}=1`).join('&')
    expect(await leadsTo(`/contents.do?${many}`)).toBe(404)
    expect(await leadsTo(`/n/202?${many}`)).toBe('/news/old-202')
  })

  it('Article 3(2)1: the old address of a picture or file leads to it here, once everyone may see it', async () => {
    const snow = await leadsTo('/upload/2023/snow.jpg')
    expect(snow).toMatch(/^\/media\/\d+\/snow\.jpg$/)
    expect((await get(String(snow))).statusCode).toBe(200)
    expect(await leadsTo('/en/upload/2023/snow.jpg'), 'a file has no language').toBe(snow)
    expect(await leadsTo('/download.do?utm=x&fileNo=7')).toMatch(/^\/media\/\d+\/waste-days\.pdf$/)
    expect(await leadsTo('/download.do?fileNo=8'), 'one that was not taken').toBe(404)
    const files = { 'files.csv': 'old_address,path\n/plan.pdf,plan.pdf\n/kept.pdf,plan.pdf\n' }
    const bytes = readFileSync(join(EXAMPLE, 'files/waste-days.pdf'))
    const folder = siteOf(
      [
        {
          key: 'hidden',
          phone: '',
          old_addresses: '/kept.pdf',
          body: '<p>글 <a href="/plan.pdf">계획</a></p>',
        },
      ],
      { ...files, 'plan.pdf': Buffer.concat([bytes, Buffer.from('\n')]) },
    )
    const said = await move(folder)
    expect(said.redirects).toEqual({ new: 2, changed: 0, there: 0, refused: 0 })
    expect((await move(folder)).redirects).toEqual({ new: 0, changed: 0, there: 2, refused: 0 })
    expect(await leadsTo('/plan.pdf'), 'of a draft not even where it is').toBe(404)
  })

  it('an old address that began with the name of a language leads to the page in it', async () => {
    await move(siteOf([{ key: 'english', old_addresses: '/en/old.do?no=1 /Old/길.jsp' }]))
    expect(await leadsTo('/en/old.do?no=1')).toBe('/en/about/english')
    expect(await leadsTo(`/Old/${encodeURIComponent('길')}.jsp`)).toBe('/about/english')
    expect(await leadsTo('/old.do?no=1')).toBe(404)
  })

  it('the old menu comes as what menus.json takes: two levels, no circle', async () => {
    const { menus, losses } = await move(EXAMPLE, true)
    expect(menus.map((one) => [one.label.ko, one.href, one.items.map(({ href }) => href)])).toEqual([
      ['살기 좋은 나루', '/life/waste-days', ['/life/waste-days', '/life/snow', '/life/grit-bins']],
      ['알림마당', '/news', ['/news/old-201']],
    ])
    const ofMenus = losses.filter((one) => one.file === 'menus.csv').map((one) => [one.key, one.kind])
    expect(ofMenus).toEqual([
      ['m7', 'menu-circle'],
      ['m8', 'menu-circle'],
      ['m4', 'menu-too-deep'],
      ['m9', 'unknown-target'],
    ])
  })

  it('without an old menu one is proposed of the sections and what stands in them: no draft, no list, twelve at most', async () => {
    const many = Array.from({ length: 14 }, (_, n) => ({
      key: `tree-${n}`,
      section: 'life',
      title_ko: `생활 ${n}`,
    }))
    const rows: Cells[] = [
      { key: 'tree-news', section: 'news', type: 'news' },
      ...many,
      { key: 'tree-about', title_ko: '시정', title_en: 'The city', body_en: '<p>text</p>' },
      { key: 'tree-draft', phone: '' },
    ]
    const { menus } = await move(siteOf(rows), true)
    const seen = menus.map(({ label, href, items }) => [label.en, href, items.length])
    expect(seen).toEqual([
      ['Yongin', '/about', 1],
      ['Life', '/life', 12],
      ['News', '/news', 0],
    ])
    const [about, life] = menus
    expect(about?.items[0]).toEqual({ label: { ko: '시정', en: 'The city' }, href: '/about/tree-about' })
    expect(life?.items[0]?.label).toEqual({ ko: '생활 0', en: '생활 0' })
  })

  it('nothing of a text is left out unsaid', async () => {
    const said = await move(EXAMPLE, true)
    expect(kindsOf(said, '101')).toEqual(['colour', 'merged', 'script', 'unknown-link'])
    expect(kindsOf(said, '102')).toEqual(['frame', 'link'])
    expect(kindsOf(said, '103')).toEqual(['hidden', 'missing-alt', 'picture', 'shorter'])
    expect(kindsOf(said, '201')).toEqual(['duplicate-key', 'form'])
    const deep = `${'<div>'.repeat(400)}<p>깊은 글</p>${'</div>'.repeat(400)}<p>얕은 글</p>`
    const bodies: Cells[] = [
      { key: 'deep', body: deep },
      { key: 'played', body: '<p>글</p><video src="/a.mp4"></video>' },
      {
        key: 'cell',
        body: '<table><tr><td>가</td><td><table><tr><td>나</td><td>다</td></tr></table></td></tr></table>',
      },
      {
        key: 'whole',
        body: '<h1>큰 제목</h1><ul><li>하나<ol><li>둘</li></ol></li></ul><blockquote>말</blockquote>&nbsp;<p>끝 &amp; 뒤',
      },
    ]
    const more = await move(siteOf(bodies), true)
    expect(bodies.map(({ key = '' }) => kindsOf(more, key))).toEqual([['shorter'], ['frame'], ['nested'], []])
  })
})

describe('moving in again', () => {
  const one = { key: 'again-1', title_ko: '첫 글' }
  const two = { key: 'again-2', title_ko: '둘째 글' }

  it('what changed gets a revision, that page alone', async () => {
    await move(siteOf([one, two]))
    const said = await move(siteOf([one, { ...two, body: '<p>새 본문</p>', phone: '031-324-2111' }]))
    expect(said.pages).toEqual({ new: 0, changed: 1, there: 1, refused: 0 })
    expect([await revisionsOf('about/again-1'), await revisionsOf('about/again-2')]).toEqual([1, 2])
    const { body } = await get('/about/again-2')
    expect(body).toContain('새 본문')
    expect(body).toContain('031-324-2111')
  })

  it('Article 3(3): what the office has edited or thrown away since is left alone, and told', async () => {
    const folder = (body: string) =>
      siteOf([
        { key: 'edited', body },
        { key: 'trashed', body },
      ])
    await move(folder('<p>옛 글</p>'))
    const items = town.db.selectFrom('pages.item').selectAll()
    const edited = await items.where('path', '=', 'about/edited').executeTakeFirstOrThrow()
    const trashed = await items.where('path', '=', 'about/trashed').executeTakeFirstOrThrow()
    const editor = await town.asPost('communication-head')
    const office = `/office/pages/${edited.id}`
    const form = await editor.get(office)
    const version = /name="version" value="(\d+)"/.exec(form.body)?.[1] ?? ''
    const saved = await editor.post(office, {
      version,
      titleKo: '고친 제목',
      bodyKo: '이곳에서 고친 글',
      afterPeriod: 'archive',
    })
    expect(saved.statusCode, saved.body).toBe(303)
    await town.db
      .updateTable('pages.item')
      .set({ state: 'trash', trashed_at: town.clock.now() })
      .where('id', '=', trashed.id)
      .execute()
    const before = await revisionsOf('about/edited')
    const said = await move(folder('<p>옛 누리집에서 바뀐 글</p>'))
    expect(said.pages).toEqual({ new: 0, changed: 0, there: 2, refused: 0 })
    expect([kindsOf(said, 'edited'), kindsOf(said, 'trashed')]).toEqual([['edited-here'], ['removed-here']])
    expect(await revisionsOf('about/edited')).toBe(before)
    expect(await revisionsOf('about/trashed')).toBe(1)
  })
})

describe('what comes badly', () => {
  const cases: [title: string, cells: Cells, kind: string][] = [
    ['no key', { key: '' }, 'no-key'],
    ['a key of 201 characters', { key: 'k'.repeat(201) }, 'key-too-long'],
    ['no title', { title_ko: '' }, 'no-title'],
    ['an unknown type', { type: 'poem' }, 'unknown-type'],
    ['an unknown section', { section: 'nowhere' }, 'unknown-section'],
    ['a type elsewhere', { type: 'news' }, 'type-not-in-section'],
    ['no day', { published_on: '2024-02-30' }, 'bad-day'],
    ['an end before the beginning', { until: '2020-01-01' }, 'bad-day'],
    ['a notice of no kind', { type: 'notice', section: 'notices' }, 'bad-field'],
    ['a way out of the folder', { body: '', body_file: '../../etc/passwd' }, 'outside-folder'],
    ['an absolute path', { body: '', body_file: '/etc/passwd' }, 'outside-folder'],
    ['a link out of the folder', { body: '', body_file: 'bodies/out.html' }, 'outside-folder'],
    ['no such body', { body: '', body_file: 'bodies/none.html' }, 'no-file'],
    ['a folder for a body', { body: '', body_file: 'bodies' }, 'no-file'],
    ['a body of 5 MB', { body: '', body_file: 'bodies/large.html' }, 'too-large'],
    ['a body that is no text', { body: '', body_file: 'bodies/bytes.html' }, 'not-text'],
    ['100,000 tags within each other', { body: '', body_file: 'bodies/bomb.html' }, 'too-deep'],
    ['more text than a page holds', { body: '', body_file: 'bodies/long.html' }, 'text-too-large'],
    ['a path of other letters', { path: '옛글' }, 'path-shape'],
    ['a path that is a page of the city', { path: 'visit', section: 'about' }, 'path-taken'],
  ]
  it('each row by itself, the rest comes', async () => {
    const taken = await town.db
      .selectFrom('pages.item')
      .select('path')
      .where('path', 'like', 'about/%')
      .orderBy('id')
      .executeTakeFirstOrThrow()
    const rows = cases.map(([title, cells, kind], n) => ({
      key: `bad-${n}`,
      title_ko: title,
      ...cells,
      ...(kind === 'path-taken' && { path: taken.path.replace('about/', '') }),
    }))
    const folder = siteOf(
      [...rows, { key: 'good-row' }, { key: 'good-empty', body: '', body_file: 'bodies/empty.html' }],
      {
        'bodies/empty.html': '',
        'bodies/large.html': 'a'.repeat(5_000_000),
        'bodies/bytes.html': Buffer.from([0xff, 0xfe, 0xff, 0x80, 0x00]),
        'bodies/bomb.html': `${'<b>'.repeat(100_000)}가`,
        'bodies/long.html': `<p>${'가나 '.repeat(150_000)}</p>`,
      },
    )
    symlinkSync('/etc/passwd', join(folder, 'bodies/out.html'))
    const said = await move(folder)
    const byLine = new Map(said.losses.map((one) => [one.line, one.kind]))
    expect(rows.map((one, n) => [one.title_ko || 'no title', byLine.get(n + 2)])).toEqual(
      cases.map(([title, cells, kind]) => [cells['title_ko'] === '' ? 'no title' : title, kind]),
    )
    expect(said.pages).toEqual({ new: 2, changed: 0, there: 0, refused: cases.length })
    expect(kindsOf(said, 'good-empty')).toEqual(['empty-body'])
    expect((await get('/about/good-row')).statusCode).toBe(200)
  })

  it.each<[string, Record<string, string | Buffer>, string]>([
    ['no pages', {}, 'has no page in pages.csv or pages.json'],
    ['no title column', { 'pages.csv': 'key,title\n1,a\n' }, 'pages.csv lacks the column title_ko'],
    ['a column twice', { 'pages.csv': 'key,title_ko,key\n1,a,2\n' }, 'pages.csv has the column key twice'],
    ['an open quotation', { 'pages.csv': 'key,title_ko\n1,"a\n' }, 'pages.csv is no CSV'],
    ['no JSON', { 'pages.json': '[{' }, 'pages.json is no JSON'],
    ['no list', { 'pages.json': '{}' }, 'pages.json is not a list'],
    ['both', { 'pages.json': '[]', 'pages.csv': 'key,title_ko\n' }, 'leave one of them'],
    ['no text', { 'pages.csv': Buffer.from([0xff, 0x00, 0xff, 0x81]) }, 'neither UTF-8 nor CP949'],
    [
      '100,000 rows',
      { 'pages.csv': `key,title_ko\n${Array.from({ length: 100_000 }, (_, n) => `k${n},가`).join('\n')}\n` },
      'pages.csv has 100000 rows, more than 50000',
    ],
    [
      'files without paths',
      { 'pages.csv': 'key,title_ko\n1,a\n', 'files.csv': 'old_address\n/a\n' },
      'files.csv lacks the column path',
    ],
  ])('a folder of %s is refused whole, in one line', async (_what, files, line) => {
    const before = await rowCounts()
    await expect(move(folderOf(files))).rejects.toThrow(line)
    expect(await rowCounts()).toEqual(before)
  })

  it('files that the library refuses are refused here, with viruses if there is a scanner', async () => {
    const table = `old_address,path,licence\n/a.exe,files/a.pdf,none\n/b.pdf,files/../../x.pdf,none\n/c.pdf,files/c.pdf,mine\n,files/c.pdf,none\n`
    const said = await move(
      siteOf([{ key: 'files-1', body: '<p><img src="/a.exe" alt="가"> 글</p>' }], {
        'files.csv': table,
        'files/a.pdf': 'MZ no pdf',
        'files/c.pdf': 'x',
      }),
    )
    expect(said.files).toEqual({ new: 0, changed: 0, there: 0, refused: 4 })
    const ofFiles = said.losses.filter((one) => one.file === 'files.csv').map((one) => one.kind)
    expect(ofFiles).toEqual(['file-refused', 'outside-folder', 'bad-licence', 'bad-address'])
    expect(kindsOf(said, 'files-1')).toEqual(['picture'])
  })

  it('Article 17(1): a page with a file that holds personal data, or that no program can read, waits as a draft', async () => {
    const folder = siteOf(
      [
        { key: 'drawn', body: '<p>당첨자 <a href="/w.docx">명단</a></p>' },
        { key: 'scanned', body: '<p>회의록 <a href="/s.pdf">원본</a></p>' },
        { key: 'readable', body: '<p>안내 <a href="/g.docx">안내문</a></p>' },
      ],
      {
        'files.csv': 'old_address,path\n/w.docx,명단.docx\n/s.pdf,회의록.pdf\n/g.docx,안내.docx\n',
        '명단.docx': docx(paragraph('홍길동 900101-1234568')),
        '회의록.pdf': await scan(),
        '안내.docx': docx(paragraph('누구나 오십시오')),
      },
    )
    const rehearsed = await move(folder, true)
    const said = await move(folder)
    expect({ ...said, isDry: true }).toEqual(rehearsed)
    const told = (of: typeof said) => of.losses.map(({ kind, key, detail }) => [key, kind, detail])
    const losses = [
      ['drawn', 'personal-data', '명단.docx, 2: resident'],
      ['scanned', 'unreadable-file', '회의록.pdf'],
    ]
    expect([said.drafts, told(said)]).toEqual([2, losses])
    for (const [key, status] of [
      ['drawn', 404],
      ['scanned', 404],
      ['readable', 200],
    ] as const)
      expect((await get(`/about/${key}`)).statusCode, key).toBe(status)
    const media = await town.db.selectFrom('pages.media').select(['id', 'name']).execute()
    const drawn = media.find(({ name }) => name === '명단.docx')
    expect((await get(`/media/${drawn?.id}/preview`)).statusCode).toBe(404)
    for (const { id } of media) await prepareMedia.run(town.deps, { id, edition: 1 })
    expect(told(await move(folder)), 'the same from what the library has read').toEqual(losses)
    const report = folderOf({})
    await pages.writeMovingReport(report, said)
    expect(readFileSync(join(report, 'report.json'), 'utf8')).not.toContain('900101')
  })

  it('tables in CP949, with a byte order mark, with line breaks within quotations, or as JSON are read alike', async () => {
    const text = 'key,title_ko,section,department,provider,phone,body\n'
    const rest = Buffer.from(',about,communication,x,031-324-2110,"a\n\nb"\n')
    const title = Buffer.from([0xc1, 0xa6, 0xb8, 0xf1])
    const cp949 = Buffer.concat([Buffer.from(`${text}cp949,`), title, rest])
    const marked = `\uFEFF${text}marked,제목,about,communication,x,031-324-2110,"a\r\n\r\nb"\r\n`
    const json = JSON.stringify([
      {
        key: 'as-json',
        title_ko: '제목',
        section: 'about',
        department: 'communication',
        provider: 'x',
        phone: '031-324-2110',
        body: 'a\n\nb',
      },
    ])
    for (const files of [{ 'pages.csv': cp949 }, { 'pages.csv': marked }, { 'pages.json': json }])
      expect((await move(folderOf(files))).pages.new).toBe(1)
    for (const key of ['cp949', 'marked', 'as-json']) {
      const { body } = await get(`/about/${key}`)
      expect(body, key).toContain('>제목</h1>')
      expect(body, key).toMatch(/<p>a<\/p>\s*<p>b<\/p>/)
    }
  })

  it('Article 6(1): a notice that would end before the law lets it waits as a draft', async () => {
    const notice = {
      type: 'notice',
      section: 'notices',
      noticeKind: 'legislation',
      published_on: '2026-11-20',
    }
    const said = await move(siteOf([{ key: 'short', ...notice, until: '2026-11-30' }]))
    expect(kindsOf(said, 'short'), '20 days, APA 43').toEqual(['period-too-short'])
    const over = { ...notice, published_on: '2024-01-02', until: '2024-01-05' }
    expect((await move(siteOf([{ key: 'over', ...over }]))).drafts, 'what is over is over').toBe(0)
  })
})
