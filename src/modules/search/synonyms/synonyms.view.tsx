import { TextField } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import type { Frame } from '#ui/frame.ts'
import { Page } from '#ui/page.tsx'
import { Panel } from '#ui/panel.tsx'
import { words } from '../office.words.ts'
import type { SynonymRefusal } from './decide-synonyms.rule.ts'

interface Group {
  id: string
  words: string
}

export function SynonymsPage(props: {
  frame: Frame
  csrf: string
  groups: readonly Group[]
  /** What was typed, into which group. */
  typed: { id: string | undefined; words: string }
  refusal: SynonymRefusal | undefined
  done: boolean
}) {
  const { frame, groups, typed, refusal } = props
  const { lang } = frame
  const w = words(lang)
  const isInGroup = groups.some((one) => one.id === typed.id)
  const nameOf = (id: string) => `words-${id}`
  const error = refusal && w.refused[refusal]
  const errors = error ? [{ field: isInGroup ? nameOf(typed.id ?? '') : 'words', text: error }] : []
  return (
    <Page
      frame={frame}
      title={w.synonyms}
      lead={w.synonymsLead}
      current="/office/search/synonyms"
      errors={errors}
      noindex
    >
      {props.done && <Panel tone="ok" title={w.done} live />}
      <h2>{w.add}</h2>
      <Form action="/office/search/synonyms/change" csrf={props.csrf}>
        <TextField
          lang={lang}
          name="words"
          label={w.group}
          hint={w.groupHint}
          value={isInGroup ? '' : typed.words}
          error={isInGroup ? undefined : error}
        />
        <Button>{w.addGroup}</Button>
      </Form>
      <h2>{w.synonyms}</h2>
      {groups.length === 0 && <p class="empty">{w.noSynonyms}</p>}
      <ul class="synonyms">
        {groups.map((one) => (
          <li>
            <GroupForm
              {...props}
              group={one}
              typed={one.id === typed.id ? typed.words : one.words}
              error={one.id === typed.id ? error : undefined}
            />
          </li>
        ))}
      </ul>
    </Page>
  )
}

function GroupForm(props: {
  frame: Frame
  csrf: string
  group: Group
  typed: string
  error: string | undefined
}) {
  const { group, error } = props
  const w = words(props.frame.lang)
  const id = `words-${group.id}`
  return (
    <Form action="/office/search/synonyms/change" csrf={props.csrf} label={w.saveOf(group.words)}>
      <input type="hidden" name="id" value={group.id} />
      <input type="hidden" name="was" value={group.words} />
      <div class={error ? 'form-group is-error' : 'form-group'}>
        <label class="sr-only" for={id}>
          {w.saveOf(group.words)}
        </label>
        {error && (
          <p id={`${id}-error`} class="form-hint-invalid">
            {error}
          </p>
        )}
        <input
          id={id}
          class="krds-input"
          name="words"
          value={props.typed}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error && `${id}-error`}
        />
      </div>
      <Buttons>
        <Button kind="secondary" size="small">
          {w.save}
          <span class="sr-only">: {group.words}</span>
        </Button>
        <Button kind="text" size="small" formaction="/office/search/synonyms/removal">
          {w.remove}
          <span class="sr-only">: {group.words}</span>
        </Button>
      </Buttons>
    </Form>
  )
}
