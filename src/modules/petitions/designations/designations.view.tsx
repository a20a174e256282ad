import type { LocalDate } from '#kernel/time.ts'
import { Badge } from '#ui/badge.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import { isCurrent, isInForce } from './designation.rule.ts'
import { DesignationForm, type DesignationsProps, ReleaseForm } from './designation-forms.view.tsx'
import { words } from './designations.words.ts'

export function DesignationsPage(props: DesignationsProps) {
  const { frame, designations, today, errors } = props
  const { lang } = frame
  const w = words(lang)
  const current = designations.filter((one) => isCurrent(one, today))
  const ended = designations.filter((one) => !isCurrent(one, today))
  const unserved = props.fields.filter(
    (field) => !current.some((one) => one.fieldId === field.id && isInForce(one, today)),
  )
  return (
    <Page frame={frame} title={w.title} lead={w.lead} current="/office/designations" errors={errors} noindex>
      {props.done && <Panel tone="ok" title={w.done} live />}
      {unserved.length > 0 && (
        <Panel tone="warn" title={w.unserved}>
          <ul>
            {unserved.map((one) => (
              <li>
                {one.name[lang]} ({w.waiting(props.waiting.get(one.id) ?? 0)})
              </li>
            ))}
          </ul>
        </Panel>
      )}
      <Designations {...props} designations={current} caption={w.current} mayRelease />
      <ReleaseForm {...props} />
      <h2>{w.newOne}</h2>
      <DesignationForm {...props} />
      {ended.length > 0 && (
        <Disclosure summary={w.ended}>
          <Designations {...props} designations={ended} caption={w.ended} />
        </Disclosure>
      )}
    </Page>
  )
}

function Designations(props: DesignationsProps & { caption: string; mayRelease?: boolean }) {
  const { frame, posts, fields, today } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Table
      caption={props.caption}
      head={[
        { label: w.fields['role'] ?? '' },
        { label: w.fields['post'] ?? '' },
        { label: w.term, nowrap: true },
        { label: w.basis },
        { label: w.act },
      ]}
      rowHead={0}
      empty={w.none}
      rows={props.designations.map((one) => {
        const post = posts.find((each) => each.postId === one.postId)
        const field = fields.find((each) => each.id === one.fieldId)?.name[lang]
        return [
          <>
            {w.role[one.role]}
            {one.fieldId && <p class="subtle">{field ?? one.fieldId}</p>}
          </>,
          post ? (
            <>
              {`${post.departmentName[lang]} ${post.title[lang]}`}
              <p class="subtle">{post.phone}</p>
            </>
          ) : (
            one.postId
          ),
          <>
            <Day lang={lang} day={one.fromOn} short /> ~{' '}
            {(one.releasedOn ?? one.untilOn) && (
              <Day lang={lang} day={(one.releasedOn ?? one.untilOn) as LocalDate} short />
            )}{' '}
            {one.fromOn > today && <Badge tone="info">{w.toCome}</Badge>}
          </>,
          `${one.documentNo} · ${one.ground}`,
          props.mayRelease ? (
            <a href={`/office/designations?release=${one.id}#release`}>{w.release}</a>
          ) : (
            w.released
          ),
        ]
      })}
    />
  )
}
