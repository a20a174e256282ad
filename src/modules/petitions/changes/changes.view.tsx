import { inLang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { TextArea, TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { Lines } from '#ui/lines.tsx'
import { Moment } from '#ui/when.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { LONGEST_BODY } from '../filing/answers.rule.ts'
import type { OwnProps } from '../own/own.view.tsx'
import { isPossible } from '../stages/stages.rule.ts'
import { words } from './changes.words.ts'

/** @law CPTA 22(2) */
export function ChangeForm({ frame, own, csrf, typed, errors }: OwnProps) {
  const { lang } = frame
  const w = words(lang)
  const { petition } = own
  if (!isPossible('change', petition.stage)) return null
  const errorAt = (field: string) => errors.find((one) => one.field === field)?.text
  const isRefused = typed['newTitle'] !== undefined
  return (
    <Disclosure summary={w.title} open={isRefused}>
      <p>{w.says}</p>
      <Form action={inLang(lang, '/petitions/mine/change')} csrf={csrf}>
        <TextField
          lang={lang}
          name="newTitle"
          label={w.subject}
          value={typed['newTitle'] ?? petition.title}
          error={errorAt('newTitle')}
          width="full"
        />
        <TextArea
          lang={lang}
          name="newBody"
          label={w.body}
          value={typed['newBody'] ?? petition.body}
          error={errorAt('newBody')}
          rows={10}
          maxlength={LONGEST_BODY}
        />
        <Button kind="secondary">{w.submit}</Button>
      </Form>
    </Disclosure>
  )
}

/** What the petition said before it was changed, for the officer. */
export function EarlierTexts({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  if (file.changes.length === 0) return null
  return (
    <Disclosure summary={`${w.earlier} (${file.changes.length})`}>
      {file.changes.map((one) => (
        <section>
          <h3>
            {w.nth(one.nth)} <Moment lang={lang} at={one.changedAt} />
          </h3>
          <p>
            <strong>{one.title}</strong>
          </p>
          <Lines text={one.body} />
        </section>
      ))}
    </Disclosure>
  )
}
