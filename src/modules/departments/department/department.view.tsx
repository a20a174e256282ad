import type { Clerk, Right } from '#kernel/clerk.ts'
import { rightNames } from '#kernel/rights.words.ts'
import type { LocalDate } from '#kernel/time.ts'
import { dayText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import type { FieldError } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import type { Department } from './department.store.ts'
import type { Holder } from '../appointments/holders.store.ts'
import type { Granted } from '../rights/rights.store.ts'
import { words } from './department.words.ts'
import { GrantForm } from './grant-form.view.tsx'

export type Done = 'granted' | 'revoked'
export interface DepartmentPageProps {
  frame: Frame
  clerk: Clerk
  department: Department
  /** To choose from, for whoever may see all. */
  others: readonly Department[]
  posts: readonly Holder[]
  names: ReadonlyMap<number, string>
  rights: readonly Granted[]
  today: LocalDate
  /** What this clerk may give here; nothing for most. */
  mayGive: readonly Right[]
  typed: { post: string; right: string; until: string }
  errors: FieldError[]
  done: Done | undefined
}

export function DepartmentPage(props: DepartmentPageProps) {
  const { frame, department, posts, names, done } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Page
      frame={frame}
      title={`${department.name[lang]} - ${w.title}`}
      lead={w.lead}
      errors={props.errors}
      noindex
    >
      {done && <Panel tone="ok" title={w.done[done]} live />}
      <OtherDepartments {...props} />
      <Table
        caption={w.caption(department.name[lang])}
        head={[{ label: w.post }, { label: w.person }, { label: w.duties }, { label: w.rights }]}
        rowHead={0}
        rows={posts.map((post) => [
          <>
            {post.title[lang]} {post.isHead && <Badge tone="neutral">{w.head}</Badge>}
          </>,
          post.staffId === null ? w.vacant : (names.get(post.staffId) ?? w.vacant),
          post.duties[lang],
          <Rights {...props} post={post} />,
        ])}
      />
      {props.mayGive.length > 0 && <GrantForm {...props} />}
    </Page>
  )
}

function OtherDepartments({ frame, others }: DepartmentPageProps) {
  const w = words(frame.lang)
  if (others.length === 0) return null
  return (
    <details class="krds-disclosure">
      <summary>{w.other}</summary>
      <ul class="plain-links">
        {others.map((one) => (
          <li>
            <a href={`/office/department?of=${one.id}`}>{one.name[frame.lang]}</a>
          </li>
        ))}
      </ul>
    </details>
  )
}

function Rights(props: DepartmentPageProps & { post: Holder }) {
  const { frame, clerk, post, today, department } = props
  const { lang } = frame
  const w = words(lang)
  const own = props.rights.filter((one) => one.postId === post.postId)
  if (own.length === 0) return <span class="subtle">{w.none}</span>
  return (
    <ul class="plain-links">
      {own.map(({ right, untilOn }) => {
        const name = rightNames(lang)[right]
        const day = untilOn === null ? undefined : dayText(lang, untilOn, 'short')
        return (
          <li>
            {name}
            {day && ` (${untilOn !== null && untilOn < today ? w.ended(day) : w.until(day)})`}
            {props.mayGive.includes(right) && post.postId !== clerk.postId && (
              <Form
                action={`/office/department/revocations?of=${department.id}`}
                csrf={clerk.csrf}
                label={w.revokeOne(name, `${post.title[lang]} ${post.duties[lang]}`)}
              >
                <input type="hidden" name="post" value={post.postId} />
                <Button kind="tertiary" size="small" name="right" value={right}>
                  {w.revoke}
                  <span class="sr-only">: {w.revokeOne(name, post.title[lang])}</span>
                </Button>
              </Form>
            )}
          </li>
        )
      })}
    </ul>
  )
}
