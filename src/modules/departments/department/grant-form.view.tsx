import { rightNames } from '#kernel/rights.words.ts'
import { DateField, SelectField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { DepartmentPageProps } from './department.view.tsx'
import { words } from './department.words.ts'

export function GrantForm(props: DepartmentPageProps) {
  const { frame, clerk, department, posts, names, mayGive, typed, errors } = props
  const { lang } = frame
  const w = words(lang)
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text
  const options = posts
    .filter((post) => post.postId !== clerk.postId)
    .map((post) => ({
      value: post.postId,
      // of several that are called alike, who holds it or what it does tells which
      label: `${post.title[lang]} · ${(post.staffId === null ? undefined : names.get(post.staffId)) ?? post.duties[lang]}`,
    }))
  const field = (name: 'post' | 'right') => ({
    lang,
    name,
    value: typed[name],
    error: errorAt(name),
    empty: w.choose,
  })
  return (
    <>
      <h2>{w.grant}</h2>
      <p>{w.grantSays}</p>
      <Form action={`/office/department/grants?of=${department.id}`} csrf={clerk.csrf}>
        <SelectField {...field('post')} label={w.post} options={options} />
        <SelectField
          {...field('right')}
          label={w.right}
          options={mayGive.map((value) => ({ value, label: rightNames(lang)[value] }))}
        />
        <DateField
          lang={lang}
          name="until"
          label={w.day}
          hint={w.dayHint}
          value={typed.until}
          min={props.today}
          error={errorAt('until')}
        />
        <Button>{w.submit}</Button>
      </Form>
    </>
  )
}
