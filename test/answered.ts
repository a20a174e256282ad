import type { Answers } from '../src/modules/petitions/filing/answers.rule.ts'
import { SUBMITTED } from './answering.ts'
import { fileOne } from './filing.ts'
import { appointSomebody } from './staff.ts'
import type { Town } from './town.ts'

export const DESK = 'civil-affairs-desk-1'
export const ANSWER = {
  text: '정류장에 의자를 놓겠습니다.',
  publicTitle: '버스 정류장 의자 설치',
  publicText: '의자를 놓기로 했습니다.',
}

/** Those who take a petition to its answer. */
export async function appointThose(town: Town) {
  for (const post of [DESK, 'roads-1', 'roads-head', 'waste-1']) await appointSomebody(town.deps, post)
}

/** Does an act of the office on the petition as it is now. @throws where it is refused */
export async function officeAct(
  town: Town,
  postId: string,
  number: string,
  path: string,
  form: Record<string, string> = {},
) {
  const officer = await town.asPost(postId)
  const page = (await officer.get(`/office/petitions/${number}`)).body
  const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  const res = await officer.post(`/office/petitions/${number}/${path}`, { version, ...form })
  if (res.statusCode !== 303) throw new Error(`${path}: ${res.statusCode}`)
}

/** A petition that the roads department has answered. @returns its number */
export async function answered(town: Town, given: { kind?: string } & Answers = {}): Promise<string> {
  const number = await fileOne(town, given)
  await officeAct(town, DESK, number, 'receipt')
  await officeAct(town, DESK, number, 'assignment', { post: 'roads-1' })
  await officeAct(town, 'roads-1', number, 'answer', { ...ANSWER, ...SUBMITTED })
  await officeAct(town, 'roads-head', number, 'approval')
  return number
}
