import { asCitizen } from '../citizen.ts'
import { errorsOf } from '../desk.ts'
import { sendPhotograph, snapshot } from '../photographs.ts'
import type { Town } from '../town.ts'
import type { Aviary } from './canary.ts'

type Form = Record<string, string>
type Post = (url: string, form: Form) => Promise<{ statusCode: number; body: string; headers: object }>
async function must(post: Post, url: string, form: Form): Promise<string> {
  const res = await post(url, form)
  if (res.statusCode !== 303) throw new Error(`${url}: ${res.statusCode} ${errorsOf(res.body)}`)
  return String((res.headers as { location?: string }).location)
}
const HOURS = '/office/dialogue/question-hours'

/** An open conversation that everyone reads, a closed one, a question hour: with a canary wherever somebody writes. */
export async function dialogued(town: Town, aviary: Aviary): Promise<void> {
  const [officer, head, other] = [
    await town.asPost('mayor-1'),
    await town.asPost('mayor-secretary'),
    await town.asPost('mayor-2'),
  ]
  const told = (label: string) => aviary.text(label, 'M')
  const noted = (label: string) => aviary.text(label, '', 'officers')
  const form = (open: string) => ({
    topic: 'traffic',
    title: told(`title ${open}`),
    body: told(`body ${open}`),
    open,
    publication: 'no',
    name: told(`name ${open}`),
    toldBy: 'mail',
    email: `${aviary.word(`email ${open}`, 'M')}@example.kr`,
    phone: aviary.phone(`phone ${open}`, 'M'),
  })
  const at = (id: number, act: string) => `/office/dialogue/${id}/${act}`
  const version = async (id: number) =>
    String(
      (await town.db.selectFrom('dialogue.message').select('version').where('id', '=', id).executeTakeFirst())
        ?.version,
    )
  const act = async (id: number, path: string, given: Form, post: Post = officer.post) =>
    must(post, at(id, path), { version: await version(id), ...given })

  const open = await asCitizen(town, { nickname: '맑은냇물' })
  const key = 'form-of-the-open-message-1'
  const photograph = { once: key, press: 'add', description: told('photograph'), _csrf: open.csrf }
  await sendPhotograph(town, open, '/mayor/new', await snapshot(), photograph)
  await must(open.post, '/mayor/new', { ...form('yes'), once: key })
  const left = { once: 'form-that-nobody-sends', press: 'add', description: told('left'), _csrf: open.csrf }
  await sendPhotograph(town, open, '/mayor/new', await snapshot('#a47'), left)
  const alt = { 'alt-1': '버스 정류장', clean: 'yes' }
  await act(1, 'look', { publicTitle: '마을버스', publicText: '버스가 드뭅니다.', ...alt })
  await must(open.post, '/mayor/mine/1/again', { body: told('again'), once: 'form-of-writing-again-1' })
  await act(1, 'judgement', { needs: 'yes', kind: 'inconvenience-road', reason: told('judged') })
  await act(1, 'answer', { voice: 'mayor', text: '늘리겠습니다.', press: 'submit' })
  await act(1, 'approval', { version: '1', actingBecause: noted('acting') }, other.post)
  await act(1, 'answer', { voice: 'office', text: noted('next draft'), press: 'submit' })
  await act(1, 'giving-back', { version: '1', because: noted('given back') }, head.post)

  const closed = await asCitizen(town, { nickname: '조용한돌' })
  await must(closed.post, '/mayor/new', { ...form('no'), once: 'form-of-the-closed-message' })
  await act(2, 'judgement', { needs: 'no', ground: 'opinion', reason: told('not needed') })
  await act(2, 'close', { closeReason: told('closing') })
  await must(closed.post, '/mayor/mine/2/reopening', {})
  await must(closed.post, '/mayor/mine/2/close', { closeReason: told('own closing') })
  await must(closed.post, '/mayor/mine/2/rating', { rating: '2' })

  const hour = { titleKo: '질문 시간', titleEn: 'Hour', saysKo: '말', saysEn: 'Words' }
  const times = { opens: '2026-11-20 09:00', closes: '2026-12-10 18:00', begins: '2026-12-11 14:00' }
  await must(officer.post, `${HOURS}/new`, {
    ...hour,
    ...times,
    ends: '2026-12-11 15:00',
    once: 'form-of-the-hour-0001',
  })
  const ask = (question: string, once: string) =>
    must(closed.post, '/mayor/question-hours/1/questions', { question, once })
  await ask(told('question'), 'form-of-question-0001')
  await must(officer.post, `${HOURS}/1/questions/1/look`, {
    'because-1': told('refused'),
    'press-1': 'refuse',
  })
  await must(open.post, '/mayor/question-hours/1/questions', {
    question: '언제?',
    once: 'form-of-question-0002',
  })
  await must(officer.post, `${HOURS}/1/questions/2/look`, { 'show-2': '언제?', 'press-2': 'show' })
  await must(closed.post, '/mayor/question-hours/1/vote', { vote: '2' })
}
