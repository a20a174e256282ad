import { Disclosure } from '#ui/disclosure.tsx'
import { SelectField } from '#ui/field.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { answerWords } from './answer.words.ts'
import type { shownIn } from './submit-fields.view.tsx'

const REVIEWERS = ['reviewer1', 'reviewer2', 'reviewer3'] as const

/** Who reviews before the final decision, in order: folded until somebody is chosen. */
export function Reviewers({ page, shown }: { page: CaseProps; shown: ReturnType<typeof shownIn> }) {
  const { lang } = page.frame
  const { line } = page.file
  const w = answerWords(lang).draft
  const reviewers = line.reviewers.map((one) => ({
    value: one.postId,
    label: `${one.title[lang]} ${line.reviewerNames.get(one.postId) ?? ''} - ${one.duties[lang]}`,
  }))
  const hasReviewers =
    REVIEWERS.some((name) => (shown.valueOf(name) ?? '') !== '') ||
    page.errors.some((one) => REVIEWERS.some((name) => name === one.field))
  return (
    <Disclosure summary={w.reviewers} open={hasReviewers}>
      <p class="subtle">{w.lineHint}</p>
      <div class="reviewers">
        {REVIEWERS.map((name) => (
          <SelectField
            {...shown.field(name)}
            label={w.field[name]}
            empty={w.nobody}
            options={reviewers}
            width="full"
          />
        ))}
      </div>
    </Disclosure>
  )
}
