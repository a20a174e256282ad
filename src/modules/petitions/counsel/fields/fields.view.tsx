import type { Department, Entry } from '#modules/departments/index.ts'
import { inLang } from '#kernel/words.ts'
import { ButtonLink, Buttons } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { StructuredList } from '#ui/structured-list.tsx'
import { words } from '../counsel.words.ts'
import { COUNSEL } from '../not-petition.view.tsx'
import type { CounselField } from './field.store.ts'

/** A counselor as everyone may see one: the post, and the name by the city's policy. */
export interface Counselor extends Entry {
  readonly fieldId: string
}

/** The fields with their counselors, and the ways to them. */
export function Fields(props: {
  frame: Frame
  fields: readonly CounselField[]
  counselors: readonly Counselor[]
  departments: readonly Department[]
}) {
  const { lang } = props.frame
  const w = words(lang)
  return (
    <StructuredList
      level={3}
      look="tiles"
      items={props.fields.map((field) => ({
        title: field.name[lang],
        text: (
          <>
            <p>{field.covers[lang]}</p>
            <Counselors
              lang={lang}
              counselors={props.counselors.filter((one) => one.fieldId === field.id)}
              department={props.departments.find((one) => one.id === field.departmentId)}
            />
          </>
        ),
        actions: props.counselors.some((one) => one.fieldId === field.id) && (
          <Buttons>
            <ButtonLink
              kind="secondary"
              size="small"
              href={inLang(lang, `${COUNSEL}/questions/new?field=${field.id}`)}
            >
              <span class="sr-only">{field.name[lang]} </span>
              {w.ask}
            </ButtonLink>
            <ButtonLink
              kind="tertiary"
              size="small"
              href={inLang(lang, `${COUNSEL}/appointments/new?field=${field.id}`)}
            >
              <span class="sr-only">{field.name[lang]} </span>
              {w.book}
            </ButtonLink>
          </Buttons>
        ),
      }))}
    />
  )
}

function Counselors(props: {
  lang: Frame['lang']
  counselors: readonly Counselor[]
  department: Department | undefined
}) {
  const { lang, counselors, department } = props
  const w = words(lang)
  if (counselors.length === 0)
    return (
      <p class="subtle">
        {w.noCounselor}{' '}
        {department && (
          <>
            {department.name[lang]} <a href={telHref(department.phone)}>{department.phone}</a>
          </>
        )}
      </p>
    )
  return (
    <ul>
      {counselors.map((one) => (
        <li>
          {w.counselor} {one.nameShown ?? one.title[lang]} <a href={telHref(one.phone)}>{one.phone}</a>
        </li>
      ))}
    </ul>
  )
}
