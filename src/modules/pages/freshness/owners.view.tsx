import type { Clerk } from '#kernel/clerk.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { type FieldError, SelectField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import type { Holder } from '#modules/departments/index.ts'
import { words } from './owners.words.ts'
import type { Owned } from './owners.store.ts'

const HERE = '/office/pages/owners'

interface Around {
  frame: Frame
  clerk: Clerk
  /** Names of open departments by id. */
  departments: ReadonlyMap<string, string>
  posts: readonly Holder[]
  /** Names of who holds posts, by post. */
  holders: ReadonlyMap<string, string>
  errors: FieldError[]
}

/** Texts by who answers for them, those without anyone first. */
export function OwnersPage(
  props: Around & { orphans: readonly Owned[]; owners: readonly Owned[]; done: string | undefined },
) {
  const { frame, orphans } = props
  const w = words(frame.lang)
  return (
    <Page
      frame={frame}
      title={w.title}
      lead={w.lead}
      crumbs={[{ label: w.items, href: '/office/pages' }]}
      current={HERE}
      errors={props.errors}
      noindex
    >
      {props.done !== undefined && <Panel tone="ok" title={w.done(props.done)} live />}
      <section aria-labelledby="orphans">
        <h2 id="orphans">{w.orphans}</h2>
        {orphans.length === 0 && <p>{w.noOrphans}</p>}
        {orphans.map((of, at) => (
          <Group {...props} of={of} at={`o${at}`} />
        ))}
      </section>
      <section aria-labelledby="owners">
        <h2 id="owners">{w.owners}</h2>
        {props.owners.map((of, at) => (
          <Group {...props} of={of} at={`a${at}`} />
        ))}
      </section>
    </Page>
  )
}

function Group({
  frame,
  clerk,
  departments,
  posts,
  holders,
  errors,
  of,
  at,
}: Around & { of: Owned; at: string }) {
  const { lang } = frame
  const w = words(lang)
  const [error] = errors
  const name = `${departments.get(of.departmentId) ?? w.closed(of.departmentId)} · ${of.provider}`
  return (
    <Disclosure summary={w.group(name, of.ids.length)} open={error?.field === `post-${at}`}>
      <ul>
        {of.titles.map((title, nth) => (
          <li>
            <a href={`/office/pages/${of.ids[nth]}`}>{title}</a>
          </li>
        ))}
      </ul>
      <Form action={HERE} csrf={clerk.csrf} label={w.handOver}>
        <input type="hidden" name="at" value={at} />
        <input type="hidden" name="ids" value={of.ids.join(',')} />
        <SelectField
          lang={lang}
          name={`post-${at}`}
          label={w.to}
          empty={w.choose}
          error={error?.field === `post-${at}` ? error.text : undefined}
          options={posts.map((one) => ({
            value: one.postId,
            label: `${one.departmentName[lang]} · ${one.title[lang]} · ${holders.get(one.postId) ?? w.vacant}`,
          }))}
        />
        <Button kind="secondary">{w.handOver}</Button>
      </Form>
    </Disclosure>
  )
}
