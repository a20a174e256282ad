import { Disclosure } from '#ui/disclosure.tsx'
import { CheckField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Buttons, Form } from '#ui/form.tsx'
import { Panel } from '#ui/panel.tsx'
import { ActForm, fieldOf } from './act-form.view.tsx'
import type { CaseProps } from './case.view.tsx'
import { words } from './case.words.ts'

const FIELDS = ['text', 'publicTitle', 'publicText'] as const

/** The answer: written by who handles it, approved by the head. @law CPTA 27 @article 10(3) */
export function AnswerForms(page: CaseProps) {
  const w = words(page.frame.lang)
  const { acts, mayApprove } = page.file
  return (
    <>
      {mayApprove && (
        <>
          <ActForm
            page={page}
            path="approval"
            title={w.approve.title}
            says={w.approve.says}
            submit={w.approve.submit}
            open
          />
          <ActForm
            page={page}
            path="giving-back"
            title={w.approve.back}
            submit={w.approve.backSubmit}
            fields={['returnedFor']}
          >
            <TextArea {...fieldOf(page, 'returnedFor')} label={w.approve.reason} rows={4} maxlength={2000} />
          </ActForm>
        </>
      )}
      {acts.has('draft-answer') && <DraftForm {...page} />}
    </>
  )
}

/** What was typed and refused stands before what was saved. */
function DraftForm(page: CaseProps) {
  const { frame, file, clerk, typed } = page
  const { petition, answer } = file
  const { lang } = frame
  const w = words(lang).draft
  const isTyped = FIELDS.some((field) => (typed[field] ?? '') !== '')
  const field = (name: (typeof FIELDS)[number]) => ({
    ...fieldOf(page, name),
    value: isTyped ? typed[name] : (answer?.[name] ?? ''),
  })
  const masking = `/office/petitions/${petition.number}/answer/masked#publicTitle`
  const isInPublic = page.errors.some((one) => one.field === 'publicTitle' || one.field === 'publicText')
  const maybeName = page.errors.find((one) => one.field === 'noName')
  const isOpen = isTyped || page.errors.length > 0 || (!file.mayApprove && answer !== undefined)
  return (
    <Disclosure summary={w.title} open={isOpen}>
      <Form action={`/office/petitions/${petition.number}/answer`} csrf={clerk.csrf}>
        <input type="hidden" name="version" value={petition.version} />
        <TextArea {...field('text')} label={w.text} hint={w.hint} rows={10} maxlength={20_000} />
        {typed['of'] === 'masked' && (
          <Panel tone="ok" title={w.masked} live>
            <p>{w.maskedSays}</p>
          </Panel>
        )}
        <TextField {...field('publicTitle')} label={w.publicTitle} hint={w.publicTitleHint} width="full" />
        <TextArea
          {...field('publicText')}
          label={w.publicText}
          hint={w.publicTextHint}
          rows={4}
          maxlength={2000}
        />
        {(maybeName || typed['noName'] === 'yes') && (
          <CheckField
            lang={lang}
            name="noName"
            label={w.noName}
            checked={typed['noName'] === 'yes'}
            error={maybeName?.text}
          />
        )}
        <Buttons>
          <Button name="submitted" value="yes">
            {w.submit}
          </Button>
          <Button kind="secondary" name="submitted" value="no">
            {w.save}
          </Button>
          {isInPublic && (
            <Button kind="secondary" formaction={masking} name="of" value="public">
              {w.maskPublic}
            </Button>
          )}
        </Buttons>
        <p class="subtle">{w.fromAnswerSays}</p>
        <Button kind="secondary" formaction={masking} name="of" value="answer">
          {w.fromAnswer}
        </Button>
      </Form>
    </Disclosure>
  )
}
