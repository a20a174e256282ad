import { CheckField, TextArea, TextField } from '#ui/field.tsx'
import { Button, Buttons } from '#ui/form.tsx'
import { Panel } from '#ui/panel.tsx'
import { approvalWords } from '../approvals/approvals.words.ts'
import { postLabel } from '../approvals/line.view.tsx'
import { fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { type DraftField, answerWords } from './answer.words.ts'
import { CHECKS, obligatoryChecks } from './checklist.rule.ts'
import type { Outcome } from './outcome.rule.ts'
import { Reviewers } from './reviewers.view.tsx'

/** Fields whose being typed tells that this form was sent. */
const WRITTEN = ['text', 'publicTitle', 'publicText'] as const

/** What a field shows: what was typed and refused stands before what was saved. */
export function shownIn(
  page: CaseProps,
  saved: Readonly<Partial<Record<DraftField, string | null>>> | undefined,
) {
  const isTyped = WRITTEN.some((name) => (page.typed[name] ?? '') !== '')
  const valueOf = (name: DraftField) => (isTyped ? page.typed[name] : (saved?.[name] ?? ''))
  return {
    isTyped,
    valueOf,
    field: (name: DraftField) => ({ ...fieldOf(page, name), value: valueOf(name) ?? '' }),
  }
}

/** Public wording, reviewers and checklist: of an answer and of a correction. */
export function SubmitFields(props: {
  page: CaseProps
  saved: { publicTitle: string; publicText: string } | undefined
  outcomes: readonly Outcome[]
  /** Where the form comes back with personal data masked. */
  masking?: string
}) {
  const { page, saved, outcomes, masking } = props
  const { lang } = page.frame
  const { line, kind } = page.file
  const w = answerWords(lang).draft
  const a = approvalWords(lang)
  const [reviewer1, reviewer2, reviewer3] = (line.approvals.at(-1)?.steps ?? [])
    .filter((one) => !one.isFinal)
    .map((one) => one.postId)
  const before = { reviewer1: reviewer1 ?? '', reviewer2: reviewer2 ?? '', reviewer3: reviewer3 ?? '' }
  const shown = shownIn(page, { ...saved, ...before })
  const { valueOf, field } = shown
  const mayRefuse = outcomes.some((one) => one !== 'answered')
  /** Outcomes by who decides them. */
  const finals = Map.groupBy(outcomes, (outcome) => {
    const final = line.finals.get(outcome)
    if (!final) return ''
    const rank = line.isConflict ? a.outside : a.delegated[final.rank]
    return w.lineSays(postLabel(line.names, final.postId, lang), rank)
  })
  const isInPublic = page.errors.some((one) => one.field === 'publicTitle' || one.field === 'publicText')
  const maybeName = page.errors.some((one) => one.field === 'noName')
  return (
    <>
      {page.typed['of'] === 'masked' && (
        <Panel tone="ok" title={w.masked} live>
          <p>{w.maskedSays}</p>
        </Panel>
      )}
      <TextField
        {...field('publicTitle')}
        label={w.field.publicTitle}
        hint={w.hint.publicTitle}
        width="full"
      />
      <TextArea
        {...field('publicText')}
        label={w.field.publicText}
        hint={w.hint.publicText}
        rows={4}
        maxlength={2000}
      />
      {(maybeName || page.typed['noName'] === 'yes') && (
        <CheckField
          {...fieldOf(page, 'noName')}
          value="yes"
          checked={page.typed['noName'] === 'yes'}
          label={w.field.noName}
        />
      )}
      <h3>{w.line}</h3>
      <ul>
        {[...finals].map(([says, of]) => (
          <li>
            {of.map((one) => w.outcome[one].label).join(', ')}: {says}
          </li>
        ))}
      </ul>
      <Reviewers page={page} shown={shown} />
      <h3>{w.checks}</h3>
      <p class="subtle">{w.checksSay}</p>
      <div class="checks">
        {CHECKS.filter((one) => one !== 'refusal' || mayRefuse).map((one) => (
          <div class={one === 'refusal' ? 'when-not-answered' : undefined}>
            <CheckField
              {...fieldOf(page, `check-${one}`)}
              value="yes"
              checked={valueOf(`check-${one}`) === 'yes'}
              label={w.check[one]}
              hint={
                obligatoryChecks('answered', kind.category).includes(one) ? undefined : w.obligatoryWhen[one]
              }
            />
          </div>
        ))}
      </div>
      <Buttons>
        <Button name="submitted" value="yes">
          {w.submit}
        </Button>
        <Button kind="secondary" name="submitted" value="no">
          {w.save}
        </Button>
        {masking && isInPublic && (
          <Button kind="secondary" formaction={masking} name="of" value="public">
            {w.maskPublic}
          </Button>
        )}
      </Buttons>
      {masking && (
        <>
          <p class="subtle">{w.fromAnswerSays}</p>
          <Button kind="secondary" formaction={masking} name="of" value="answer">
            {w.fromAnswer}
          </Button>
        </>
      )}
    </>
  )
}
