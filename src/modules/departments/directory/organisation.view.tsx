import { inLang } from '#kernel/words.ts'
import { TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import type { Department } from '../department/department.store.ts'
import type { Entry } from './directory.store.ts'
import { CHART, Departments, hrefOf, Note, People, Phone } from './entries.view.tsx'
import type { NameDisplay } from './name-shown.rule.ts'
import { words } from './organisation.words.ts'

export function OrganisationPage(props: {
  frame: Frame
  departments: readonly Department[]
  query: string
  found: readonly Entry[]
  display: NameDisplay
}) {
  const { frame, departments, query, found } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current={inLang(lang, CHART)} noindex={query !== ''}>
      <Form method="get" action={inLang(lang, CHART)}>
        <TextField lang={lang} name="q" label={w.search} hint={w.hint} value={query} width="m" />
        <Button>{w.submit}</Button>
      </Form>
      {query !== '' && (
        <section aria-label={w.results}>
          <p role="status">{w.found(found.length)}</p>
          {found.length === 0 && <p>{w.tips}</p>}
          <People frame={frame} entries={found} departments={departments} caption={w.results} empty="" />
          {found.length > 0 && <Note lang={lang} display={props.display} />}
        </section>
      )}
      <h2>{w.chart}</h2>
      {departments
        .filter((one) => one.parentId === null)
        .map((root) => (
          <Branch frame={frame} root={root} below={departments.filter((one) => one.parentId === root.id)} />
        ))}
      <p>
        <a href={inLang(lang, '/about/organisation-past')}>{w.past}</a>
      </p>
    </Page>
  )
}

function Branch({ frame, root, below }: { frame: Frame; root: Department; below: readonly Department[] }) {
  const { lang } = frame
  return (
    <section class="branch">
      <h3>
        <a href={hrefOf(lang, root.id)}>{root.name[lang]}</a>
      </h3>
      <p>
        {root.says[lang]} <Phone phone={root.phone} />
      </p>
      <Departments frame={frame} list={below} caption={root.name[lang]} />
    </section>
  )
}
