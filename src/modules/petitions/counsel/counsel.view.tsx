import type { Department } from '#modules/departments/index.ts'
import { inLang } from '#kernel/words.ts'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { words } from './counsel.words.ts'
import type { CounselField } from './fields/field.store.ts'
import { type Counselor, Fields } from './fields/fields.view.tsx'
import { COUNSEL, NotPetition } from './not-petition.view.tsx'
import { Answers, type Listed } from './questions/answers.view.tsx'

interface Props {
  frame: Frame
  fields: readonly CounselField[]
  names: ReadonlyMap<string, string>
  counselors: readonly Counselor[]
  departments: readonly Department[]
  field: string | undefined
  listed: Listed
}

export function CounselPage(props: Props) {
  const { frame, listed } = props
  const { lang } = frame
  const w = words(lang)
  const isNarrowed = listed.query !== '' || props.field !== undefined || listed.page > 1
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, COUNSEL)} noindex={isNarrowed}>
      <Buttons>
        <ButtonLink href={inLang(lang, `${COUNSEL}/questions/new`)}>{w.ask}</ButtonLink>
        <ButtonLink kind="secondary" href={inLang(lang, `${COUNSEL}/appointments/new`)}>
          {w.book}
        </ButtonLink>
        <ButtonLink kind="tertiary" href={inLang(lang, `${COUNSEL}/lookup`)}>
          {w.mine}
        </ButtonLink>
      </Buttons>
      <NotPetition frame={frame} />
      <h2>{w.fields}</h2>
      <Fields {...props} />
      <Answers {...props} />
      <p>
        <a href={inLang(lang, '/petitions/officers')}>{w.officers}</a>
      </p>
    </Page>
  )
}
