import type { Entry } from '#modules/departments/index.ts'
import { inLang } from '#kernel/words.ts'
import type { Frame } from '#ui/frame.ts'
import { telHref } from '#ui/href.tsx'
import { Page } from '#ui/page.tsx'
import { SummaryList } from '#ui/summary-list.tsx'
import { Day } from '#ui/when.tsx'
import { ROLES } from './designation.rule.ts'
import type { DesignationEntry } from './designation.store.ts'
import { words } from './designations.words.ts'

interface Props {
  frame: Frame
  officers: readonly DesignationEntry[]
  posts: readonly Entry[]
  departments: ReadonlyMap<string, string>
}

export function OfficersPage(props: Props) {
  const { frame, officers } = props
  const w = words(frame.lang)
  return (
    <Page
      frame={frame}
      title={w.officers}
      lead={w.officersLead}
      current={inLang(frame.lang, '/petitions/kinds')}
      crumbs={[{ label: w.kinds, href: inLang(frame.lang, '/petitions/kinds') }]}
    >
      {ROLES.filter((role) => role !== 'counselor').map((role) => {
        const own = officers.filter((one) => one.role === role)
        return (
          <section>
            <h2>{w.role[role]}</h2>
            <p>{w.says[role]}</p>
            {own.length === 0 && <p class="empty">{w.noOfficer}</p>}
            {own.map((one) => (
              <Officer {...props} entry={one} />
            ))}
          </section>
        )
      })}
      <p>
        <a href={inLang(frame.lang, '/petitions/counsel')}>{w.counselors}</a>
      </p>
    </Page>
  )
}

function Officer({ frame, entry, posts, departments }: Props & { entry: DesignationEntry }) {
  const { lang } = frame
  const w = words(lang)
  const post = posts.find((one) => one.postId === entry.postId)
  if (!post) return null
  return (
    <SummaryList
      lang={lang}
      rows={[
        {
          label: w.who,
          value: `${departments.get(post.departmentId) ?? ''} ${post.title[lang]}${post.nameShown ? ` ${post.nameShown}` : ''}`,
        },
        { label: w.phone, value: <a href={telHref(post.phone)}>{post.phone}</a> },
        {
          label: w.term,
          value: (
            <>
              <Day lang={lang} day={entry.fromOn} /> ~{' '}
              {entry.untilOn && <Day lang={lang} day={entry.untilOn} />}
            </>
          ),
        },
        { label: w.documentNo, value: entry.documentNo },
      ]}
    />
  )
}
