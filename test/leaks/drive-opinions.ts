import { browserOf } from '../cookies.ts'
import { errorsOf } from '../desk.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'

type Form = Record<string, string | string[]>
type Post = (url: string, form: Form) => Promise<{ statusCode: number; body: string }>
async function must(post: Post, url: string, form: Form) {
  const res = await post(url, form)
  if (res.statusCode !== 303) throw new Error(`${url}: ${res.statusCode} ${errorsOf(res.body)}`)
  return res
}

/** What readers think of a page, with what was done about it: for officers and whoever wrote it alone. */
export async function satisfied(town: Town, aviary: Aviary): Promise<void> {
  const reader = browserOf(town.app)
  const { body } = await reader.get('/about')
  const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(body)?.[1] ?? ''
  const remark = aviary.text('remark on a page', '', 'officers')
  await must(reader.post, '/satisfaction', {
    page: hidden('page'),
    mark: hidden('mark'),
    satisfaction: '2',
    remark,
  })
  const office = await town.asPost('information-head')
  const id = /name="id" value="(\d+)"/.exec((await office.get('/office/satisfaction')).body)?.[1] ?? ''
  const did = aviary.text('done about a remark', '', 'officers')
  await must(office.post, '/office/satisfaction/remarks', { id, [`did-${id}`]: did })
}
