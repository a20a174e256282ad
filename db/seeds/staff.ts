import { accounts } from '../../src/modules/accounts/index.ts'
import { departments } from '../../src/modules/departments/index.ts'
import type { DemonstrationContext } from './context.ts'

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
  'information-head': { ko: '누리집 총괄 관리, 인사이동', en: 'Runs the whole site, personnel changes' },
}

/** An invented person in every post. */
export async function seedStaff(context: DemonstrationContext): Promise<void> {
  const { transact, clock, city } = context
  const at = clock.now()
  const shown = await transact(async (tx) => {
    const posts = (
      await Promise.all((await departments.list(tx)).map((one) => departments.posts(tx, one.id)))
    ).flat()
    const found: { staffId: number; postId: string }[] = []
    for (const [n, { postId }] of posts.entries()) {
      const name = `${SURNAMES[(n * 7) % SURNAMES.length]}${GIVEN[(n * 5) % GIVEN.length]}`
      const employeeNo = `26${String(n + 1).padStart(4, '0')}`
      const added = await accounts.addStaff(tx, {
        employeeNo,
        name,
        email: `s${employeeNo}@example.go.kr`,
        by: BY,
        at,
      })
      if (!added.ok) throw new Error(added.refusal)
      await departments.appoint(tx, { staffId: added.value, postId, fromOn: clock.today(), by: BY, at, city })
      if (SHOWN[postId]) found.push({ staffId: added.value, postId })
    }
    return found
  })
  const says = (postId: string) => SHOWN[postId] as { ko: string; en: string }
  const order = Object.keys(SHOWN)
  shown.sort((a, b) => order.indexOf(a.postId) - order.indexOf(b.postId))
  const list = shown.map(({ staffId, postId }) => ({ staffId, password: PASSWORD, says: says(postId) }))
  await accounts.issueDemonstration(context, list, at)
}
