import type { Tx } from '../../src/kernel/db.ts'
import { accounts } from '../../src/modules/accounts/index.ts'
import { departments } from '../../src/modules/departments/index.ts'
import type { DemonstrationContext, SeedContext } from './context.ts'

const SURNAMES = ['김', '이', '박', '최', '정', '강', '조', '윤', '장', '임', '한', '오', '서', '신', '권']
const GIVEN = [
  '하늘',
  '서준',
  '도윤',
  '지우',
  '하은',
  '민서',
  '은결',
  '가온',
  '다온',
  '시우',
  '예린',
  '라온',
  '해솔',
  '보람',
  '누리',
  '슬기',
  '아름',
  '한결',
]
const BY = { id: 'system:seed', from: 'seed' }
const PASSWORD = 'yongin-nurijip-2026'

/** The posts whose accounts the sign-in page shows, with what one can do there. */
const SHOWN: Readonly<Record<string, { ko: string; en: string }>> = {
  'civil-affairs-desk-1': {
    ko: '민원 접수, 담당부서 지정, 이송',
    en: 'Receives petitions, names departments',
  },
  'roads-2': { ko: '도로관리과에서 민원 처리', en: 'Handles petitions in the roads department' },
  'roads-head': { ko: '도로관리과 답변 결재, 부서 권한', en: 'Approves answers of the roads department' },
  'mayor-1': { ko: '시장과의 대화 판단, 답변 작성', en: 'Judges the mayor’s dialogue, drafts answers' },
  'mayor-secretary': { ko: '시장과의 대화 답변 전결', en: 'Approves answers of the mayor’s dialogue' },
  'information-head': { ko: '누리집 총괄 관리, 인사이동', en: 'Runs the whole site, personnel changes' },
}

const numberOf = (n: number) => `26${String(n + 1).padStart(4, '0')}`
const emailOf = (employeeNo: string) => `s${employeeNo}@example.go.kr`

/** An invented person in every post. */
export async function seedStaff(tx: Tx, { clock, city }: SeedContext): Promise<void> {
  const at = clock.now()
  const fromOn = clock.today()
  const posts = (
    await Promise.all((await departments.list(tx)).map((one) => departments.posts(tx, one.id)))
  ).flat()
  for (const [n, { postId }] of posts.entries()) {
    const name = `${SURNAMES[(n * 7) % SURNAMES.length]}${GIVEN[(n * 5) % GIVEN.length]}`
    const employeeNo = numberOf(n)
    const email = emailOf(employeeNo)
    const added = await accounts.addStaff(tx, { employeeNo, name, email, by: BY, at })
    if (!added.ok) throw new Error(added.refusal)
    await departments.appoint(tx, { staffId: added.value, postId, fromOn, by: BY, at, city })
  }
}

/** Gives the invented people in the posts that are shown a password and a second factor, unless they have them. */
export async function showStaff(context: DemonstrationContext): Promise<void> {
  const { transact, vault, clock } = context
  const known = await accounts.withSecret(vault)
  const shown = await transact(async (tx) => {
    const found = []
    for (const [postId, says] of Object.entries(SHOWN)) {
      const staffId = (await departments.findHolder(tx, postId))?.staffId
      const staff = staffId && !known.has(staffId) ? await accounts.find(tx, staffId) : undefined
      if (staff && staff.email === emailOf(staff.employeeNo))
        found.push({ staffId: staff.id, password: PASSWORD, says })
    }
    return found
  })
  if (shown.length > 0) await accounts.issueDemonstration(context, shown, clock.now())
}
