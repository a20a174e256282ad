import type { Holder } from '#modules/departments/index.ts'
import { inLang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { ButtonLink } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { needsCoordinatorNow } from '../handovers/holdings.view.tsx'
import type { AnsweredCase } from './similar.store.ts'
import { words } from './similar.words.ts'
import type { Reason } from './suggest.rule.ts'

export interface SimilarFile {
  readonly cases: readonly (AnsweredCase & {
    likeness: number
    words: readonly string[]
    department: string | undefined
  })[]
  readonly suggestion: { post: Holder; because: readonly Reason[] } | undefined
}

/** Three similar answered cases with what they have in common. @law CPTA-ED 13(1) */
export function SimilarCases({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  const { cases } = file.similar
  if (file.petition.endedAt !== null || file.petition.receivedAt === null || cases.length === 0) return null
  return (
    <Disclosure summary={`${w.title} (${cases.length})`} open>
      <p class="subtle">{w.says}</p>
      <Table
        caption={w.title}
        captionHidden
        head={[
          { label: w.case },
          { label: w.department },
          { label: w.ended, nowrap: true },
          { label: w.alike, numeric: true },
          { label: w.words },
        ]}
        rowHead={0}
        rows={cases.map((one) => [
          <>
            <a href={inLang(lang, `/petitions/${one.number}`)}>{one.publicTitle}</a>
            <p class="subtle">{one.number}</p>
          </>,
          one.department ?? '–',
          one.endedOn === null ? '–' : <Day lang={lang} day={one.endedOn} short />,
          w.percent(one.likeness),
          one.words.join(', '),
        ])}
      />
      {cases.map((one) => (
        <Disclosure summary={`${w.outcome}: ${one.publicTitle ?? one.number}`}>
          <Lines text={one.publicText ?? ''} />
        </Disclosure>
      ))}
    </Disclosure>
  )
}

/** The suggested department, why, and the way to fill in the form with it: nothing is decided by it. */
export function SuggestedDepartment({ frame, file, clerk }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  const { suggestion } = file.similar
  if (!suggestion || !file.acts.has('assign')) return null
  if (needsCoordinatorNow(file) && clerk.postId !== file.coordinator?.postId) return null
  const { post, because } = suggestion
  return (
    <Panel tone="info" title={w.suggestion(post.departmentName[lang])} level={3}>
      <ul>
        {because.map((one) => (
          <li>
            {one.is === 'kind'
              ? w.because.kind
              : one.is === 'similar'
                ? w.because.similar(one.numbers.slice(0, 3).join(', '))
                : w.because.duties(one.words.join(', '))}
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink
          kind="secondary"
          href={`/office/petitions/${file.petition.number}?post=${post.postId}#post`}
        >
          {w.fill(`${post.departmentName[lang]} ${post.title[lang]}`)}
        </ButtonLink>
      </p>
      <p class="subtle">{w.fillSays}</p>
    </Panel>
  )
}
