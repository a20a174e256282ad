import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accounts } from '#modules/accounts/index.ts'
import { appointSomebody } from '#test/staff.ts'
import { openTown, type Town } from '#test/town.ts'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town?.close())

/** The lines of one right. */
const part = (body: string, right: string) =>
  new RegExp(`<section aria-labelledby="right-${right}">[\\s\\S]*?</section>`).exec(body)?.[0] ?? ''

describe('Article 3(3): who may do what stands in one table', () => {
  it('says of each right what it lets do, who has it since when, and who gave it', async () => {
    const holder = await appointSomebody(town.deps, 'roads-head')
    const { name = '' } = (await accounts.find(town.deps.look, holder)) ?? {}
    const admin = await town.asPost('information-head')
    const giver = (await accounts.find(town.deps.look, admin.staffId))?.name ?? ''
    const given = { post: 'roads-1', right: 'identity-check', until: '2026-12-10' }
    expect((await admin.post('/office/department/grants?of=roads', given)).statusCode).toBe(303)
    const { body } = await admin.get('/office/rights?department=roads')
    for (const text of ['자기 부서의 답변을 확인하고 결재합니다', '도로관리과', name])
      expect(part(body, 'petition-approve')).toContain(text)
    const checks = part(body, 'identity-check')
    for (const text of ['2026. 11. 24.', '2026. 12. 10.', '곧 끝남', '비어 있음', giver])
      expect(checks).toContain(text)
    expect(body).not.toContain('청소행정과 과장')
  })
  it('a right that ended is nobody’s any more; one that ends in more than 30 days is not marked', async () => {
    const admin = await town.asPost('information-head')
    const grant = (until: string) =>
      admin.post('/office/department/grants?of=roads', { post: 'roads-1', right: 'identity-check', until })
    await grant('2026-12-25')
    expect(part((await admin.get('/office/rights?department=roads')).body, 'identity-check')).not.toContain(
      '곧 끝남',
    )
    await grant('2026-11-24')
    town.setClock('2026-11-25T00:00:00+09:00')
    const next = await town.asPost('information-head')
    const { body } = await next.get('/office/rights?department=roads')
    expect(part(body, 'identity-check')).toContain('이 권한이 있는 자리가 없습니다')
    town.setClock('2026-11-24T10:00:00+09:00')
  })
  it('the managing department, the departments in charge and their heads stand there with the ground', async () => {
    const admin = await town.asPost('information-head')
    const { body } = await admin.get('/office/rights')
    const table = /<section aria-labelledby="designated">[\s\S]*?<\/section>/.exec(body)?.[0] ?? ''
    for (const text of ['정보통신과', '관리부서', '담당부서', '조례 제3조 제3항', '제5조 제2항'])
      expect(table).toContain(text)
    expect(table.match(/관리부서<\/span>/g)?.length).toBe(1)
  })
  it('people of a contract stand in it with the sections to which it binds them', async () => {
    const admin = await town.asPost('information-head')
    const made = await admin.post('/office/contracts', {
      number: '2026-7',
      company: '한빛웹',
      purpose: '글쓰기',
      department: 'communication',
      fromOn: '2026-11-01',
      lastOn: '2026-12-31',
      sections: 'news',
    })
    const person = { name: '나위탁', email: 'w@example.kr', newConfidentialOn: '2026-11-01' }
    await admin.post(`${made.headers.location}/people`, person)
    const lines = part((await admin.get('/office/rights')).body, 'page-edit')
    for (const text of ['한빛웹 (2026-7)', '나위탁', 'news 안에서만']) expect(lines).toContain(text)
    const other = part((await (await town.asPost('roads-head')).get('/office/rights')).body, 'page-edit')
    expect(other).not.toContain('나위탁')
  })
  it('is taken away as CSV and XLSX, as it is shown; who manages no department reads none', async () => {
    const admin = await town.asPost('information-head')
    const csv = (await admin.get('/office/rights.csv?department=roads&right=petition-approve')).body
    const [head, ...lines] = csv.trim().split('\r\n')
    expect(head).toContain('권한,할 수 있는 일,부서,자리,맡은 사람,시작,마지막 날,준 사람,참고')
    expect(lines.length).toBeGreaterThan(0)
    expect(lines.every((one) => one.startsWith('민원 결재,') && one.includes('도로관리과'))).toBe(true)
    const xlsx = await admin.get('/office/rights.xlsx')
    expect([xlsx.statusCode, xlsx.rawPayload.subarray(0, 2).toString()]).toEqual([200, 'PK'])
    const officer = await town.asPost('waste-1')
    for (const url of ['/office/rights', '/office/rights.csv', '/office/rights.xlsx'])
      expect((await officer.get(url)).statusCode, url).toBe(403)
  })
})
