import type { Holder } from '#modules/departments/index.ts'
import type { LocalDate } from '#kernel/time.ts'
import { Badge } from '#ui/badge.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { DateField, type FieldError, SelectField, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { Day } from '#ui/when.tsx'
import type { CounselField } from '../counsel/fields/field.store.ts'
import { isCurrent, isInForce, ROLES } from './designation.rule.ts'
import type { Designation } from './designation.store.ts'
import { words } from './designations.words.ts'

interface Props {
  frame: Frame
  csrf: string
  fields: readonly CounselField[]
  /** Questions that wait for an answer, by field. */
  waiting: ReadonlyMap<string, number>
  posts: readonly Holder[]
  designations: readonly Designation[]
  today: LocalDate
  typed: Partial<Record<string, string>>
  errors: FieldError[]
  done: boolean
}

export function DesignationsPage(props: Props) {
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

function Designations(props: Props & { caption: string; mayRelease?: boolean }) {
  const { frame, posts, fields, today } = props
  const { lang } = frame
  const w = words(lang)
  return (
    <Table
      caption={props.caption}
      head={[
        { label: w.fields['role'] ?? '' },
        { label: w.fields['post'] ?? '' },
        { label: w.term },
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
          post ? `${post.departmentName[lang]} ${post.title[lang]}` : one.postId,
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

/** The one that is to be released, if one was chosen. */
function ReleaseForm({ frame, csrf, typed, errors, designations, posts }: Props) {
  const { lang } = frame
  const w = words(lang)
  const chosen = designations.find((one) => String(one.id) === typed['id'])
  if (!chosen) return null
  const post = posts.find((one) => one.postId === chosen.postId)
  const field = (name: 'releaseDocumentNo' | 'releaseGround') => ({
    lang,
    name,
    label: w.fields[name] ?? name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  const who = post ? `${post.departmentName[lang]} ${post.title[lang]}` : chosen.postId
  return (
    <section id="release">
      <h2>{`${w.release}: ${w.role[chosen.role]} ${who}`}</h2>
      <Form action="/office/designations/release" csrf={csrf}>
        <input type="hidden" name="id" value={chosen.id} />
        <TextField {...field('releaseDocumentNo')} hint={w.documentHint} width="m" />
        <TextField {...field('releaseGround')} width="l" />
        <Button>{w.release}</Button>
      </Form>
    </section>
  )
}

function DesignationForm({ frame, csrf, fields, posts, typed, errors, today }: Props) {
  const { lang } = frame
  const w = words(lang)
  const field = (name: string) => ({
    lang,
    name,
    label: w.fields[name] ?? name,
    value: typed[name],
    error: errors.find((one) => one.field === name)?.text,
  })
  const shown = posts.map((one) => ({
    value: one.postId,
    label: `${one.departmentName[lang]} ${one.title[lang]} (${one.phone})`,
  }))
  return (
    <Form action="/office/designations" csrf={csrf}>
      <SelectField
        {...field('role')}
        empty={w.choose}
        options={ROLES.map((value) => ({ value, label: w.role[value] }))}
      />
      <SelectField
        {...field('field')}
        hint={w.fieldHint}
        optional
        empty={w.choose}
        options={fields.map((one) => ({ value: one.id, label: one.name[lang] }))}
      />
      <SelectField {...field('post')} empty={w.choose} options={shown} width="l" />
      <DateField {...field('fromOn')} value={typed['fromOn'] ?? today} />
      <DateField {...field('untilOn')} hint={w.untilHint} optional />
      <TextField {...field('documentNo')} hint={w.documentHint} width="m" />
      <TextField {...field('ground')} hint={w.groundHint} width="l" />
      <Button>{w.designate}</Button>
    </Form>
  )
}
