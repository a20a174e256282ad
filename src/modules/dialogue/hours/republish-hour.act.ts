import { touch } from '#kernel/cache.ts'
import type { Tx } from '#kernel/db.ts'
import { putDocument } from '#kernel/search.ts'
import { dayOf } from '#kernel/time.ts'
import { LANGS } from '#kernel/words.ts'
import type { Hour } from './hour.store.ts'
import { putQuestionEntries } from './question-entry.store.ts'
import { countVotes, questionsOf } from './question.store.ts'

/** Brings what everyone reads of a question hour up to date: questions, how many votes, answers. @article 12(1) */
export async function republishHour(
  tx: Tx,
  hour: Pick<Hour, 'id' | 'title' | 'says' | 'beginsAt'>,
): Promise<void> {
  const hourId = hour.id
  const votes = await countVotes(tx, hourId)
  const entries = (await questionsOf(tx, hourId)).flatMap((q) =>
    q.publicText === null
      ? []
      : [
          {
            id: q.id,
            hourId,
            shownAs: q.nickname,
            text: q.publicText,
            askedOn: dayOf(q.askedAt),
            votes: votes.get(q.id) ?? 0,
            voice: q.voice,
            answer: q.answer,
            departmentId: q.answeredDepartmentId,
            postId: q.answeredPostId,
            answeredOn: q.answeredAt === null ? null : dayOf(q.answeredAt),
          },
        ],
  )
  await putQuestionEntries(tx, hourId, entries)
  const said = entries.flatMap((one) => [one.text, one.answer ?? ''])
  for (const lang of LANGS)
    await putDocument(tx, {
      id: `dialogue-hour:${hourId}:${lang}`,
      kind: 'dialogue',
      lang,
      url: `/mayor/question-hours/${hourId}`,
      title: hour.title[lang],
      body: [hour.says[lang], ...said].join('\n\n'),
      publishedOn: dayOf(hour.beginsAt),
    })
  touch(tx, 'question-hours', `question-hour:${hourId}`)
}
