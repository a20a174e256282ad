import type { Holder } from '#modules/departments/index.ts'
import { dayText } from '#kernel/words.ts'
import { Badge } from '#ui/badge.tsx'
import { CheckField, DateField, SelectField, TextArea } from '#ui/field.tsx'
import { Lines } from '#ui/lines.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { isReplyLate } from './consultation.rule.ts'
import type { Consultation } from './consultation.store.ts'
import { words } from './consultations.words.ts'

export interface ConsultationParts {
  readonly asked: readonly Consultation[]
  /** Of other departments: whom to ask. */
  readonly posts: readonly Holder[]
  readonly departmentNames: ReadonlyMap<string, string>
}

/** Another department is asked. @law CPTA 20 */
export function ConsultForm(page: CaseProps) {
  const { frame, file, typed } = page
  const { lang } = frame
  const w = words(lang)
  if (!file.acts.has('consult')) return null
  const { dueOn } = file.petition
  const options = file.consultations.posts.map((one) => ({
    value: one.postId,
    label: `${one.departmentName[lang]} ${one.title[lang]} - ${one.duties[lang]}`,
  }))
  return (
    <ActForm
      page={page}
      path="consultation"
      title={w.ask.title}
      says={w.ask.says}
      submit={w.ask.submit}
      fields={['consulted', 'question', 'replyBy']}
    >
      <SelectField
        {...fieldOf(page, 'consulted')}
        label={w.post}
        options={options}
        empty={w.choose}
        width="full"
      />
      <TextArea
        {...fieldOf(page, 'question')}
        label={w.question}
        hint={w.questionHint}
        rows={5}
        maxlength={4000}
      />
      <DateField
        {...fieldOf(page, 'replyBy')}
        label={w.replyBy}
        hint={w.replyByHint(dueOn === null ? undefined : dayText(lang, dueOn))}
        min={file.today}
        max={dueOn ?? undefined}
      />
      <CheckField
        lang={lang}
        name="shareText"
        label={w.shareText}
        hint={w.shareHint}
        checked={typed['shareText'] === 'yes'}
      />
      {file.supplements.some((one) => one.supplied) && (
        <CheckField
          lang={lang}
          name="shareSupplements"
          label={w.shareSupplements}
          checked={typed['shareSupplements'] === 'yes'}
        />
      )}
    </ActForm>
  )
}

/** What was asked of whom, and what came. */
export function Consultations({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = words(lang)
  const { asked, departmentNames } = file.consultations
  if (asked.length === 0) return null
  return (
    <section>
      <h2>{w.title}</h2>
      {asked.map((one) => (
        <>
          <h3>
            {w.asked(departmentNames.get(one.departmentId) ?? one.departmentId, dayText(lang, one.replyBy))}{' '}
            {isReplyLate(one, file.today) && <Badge tone="danger">{w.late}</Badge>}
          </h3>
          <Lines text={one.question} />
          <LaterReply lang={lang} of={one} />
          {one.reply === null ? (
            <p class="subtle">{w.waiting}</p>
          ) : (
            <>
              <p class="subtle">{w.reply}</p>
              <Lines text={one.reply} />
            </>
          )}
        </>
      ))}
    </section>
  )
}

/** That the reply takes longer: until when, why, and how far it is. @law CPTA 20(3) */
export function LaterReply({ lang, of }: { lang: 'ko' | 'en'; of: Consultation }) {
  const w = words(lang)
  if (of.replyByBefore === null) return null
  return (
    <>
      <p>{w.extended(dayText(lang, of.replyByBefore), dayText(lang, of.replyBy))}</p>
      <Lines text={`${w.reason}: ${of.extensionReason ?? ''}\n${w.state}: ${of.extensionState ?? ''}`} />
    </>
  )
}
