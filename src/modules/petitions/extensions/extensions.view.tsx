import type { LocalDate } from '#kernel/time.ts'
import { dayText, type Lang } from '#kernel/words.ts'
import { SelectField, TextArea } from '#ui/field.tsx'
import { Lines } from '#ui/lines.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import type { Period } from '../clock/period.rule.ts'
import { kindWords } from '../kinds/kinds.words.ts'
import type { ConsentRequest, ExtensionMade } from './extension.store.ts'
import { words } from './extensions.words.ts'
import type { MemberReach } from './member-extension.rule.ts'
import { ExtendedTogether } from './members.view.tsx'

export interface ExtensionParts {
  readonly made: readonly ExtensionMade[]
  readonly requests: readonly ConsentRequest[]
  /** Units of the period to which the petitioner consented, for the second. */
  readonly consentedTo: number | undefined
  /** Each with how many of those merged are extended by it, and how many may not be. */
  readonly choices: readonly { n: number; dueOn: LocalDate; extended: number; standing: number }[]
  readonly members: readonly MemberReach[]
}

/** "3 working hours": a length in the unit of a period. */
export const lengthText = (lang: Lang, { unit }: Period, n: number): string =>
  kindWords(lang).period({ unit: unit === 'immediate' ? 'office_hours' : unit, n })

/** To extend, or to ask for the consent that it needs first. @law CPTA-ED 21(1) */
export function ExtensionForm(page: CaseProps) {
  const { frame, file } = page
  const { lang } = frame
  const w = words(lang)
  const { made, requests, consentedTo, choices } = file.extensions
  const asks = made.length === 1 && consentedTo === undefined
  if (!file.acts.has(asks ? 'ask-extension-consent' : 'extend') || made.length === 2) return null
  const open = requests.find((one) => one.answered === undefined)
  if (open) return <p>{w.waiting(dayText(lang, open.dueOn))}</p>
  if (choices.length === 0) return null
  const { period } = file.petition
  const says = consentedTo === undefined ? w.says : w.consented(lengthText(lang, period, consentedTo))
  return (
    <ActForm
      page={page}
      path={asks ? 'extension-consent' : 'extension'}
      title={asks ? w.ask : made.length === 0 ? w.first : w.second}
      says={asks ? w.asking : says}
      submit={asks ? w.askSubmit : w.submit}
      fields={['extendBy', 'extendReason']}
      open={consentedTo !== undefined}
    >
      <SelectField
        {...fieldOf(page, 'extendBy')}
        label={w.length}
        hint={w.lengthHint}
        empty={w.choose}
        options={choices.map(({ n, dueOn, extended, standing }) => ({
          value: String(n),
          label: w.choice(lengthText(lang, file.petition.period, n), dayText(lang, dueOn), {
            extended: asks ? 0 : extended,
            standing: asks ? 0 : standing,
          }),
        }))}
      />
      {!asks && <ExtendedTogether {...page} />}
      <TextArea
        {...fieldOf(page, 'extendReason')}
        label={w.reason}
        hint={w.reasonHint}
        rows={4}
        maxlength={2000}
      />
    </ActForm>
  )
}

/** What was extended, and what the petitioner said to it; for both sides. */
export function Extensions(page: {
  lang: Lang
  period: Period
  extensions: Pick<ExtensionParts, 'made' | 'requests'>
}) {
  const { lang, period, extensions } = page
  const w = words(lang)
  const { made, requests } = extensions
  if (made.length + requests.length === 0) return null
  return (
    <section>
      <h2>{w.title}</h2>
      {made.map((one) => (
        <>
          <h3>
            {w.made(lengthText(lang, period, one.n), dayText(lang, one.dueBefore), dayText(lang, one.dueOn))}
          </h3>
          <Lines text={one.reason} />
        </>
      ))}
      {requests.map((one) => (
        <>
          <h3>{w.asked(lengthText(lang, period, one.n), dayText(lang, one.dueOn))}</h3>
          <Lines text={one.reason} />
          <p class="subtle">{w.answered[one.answered ? (one.answered.consents ? 'yes' : 'no') : 'open']}</p>
        </>
      ))}
    </section>
  )
}

export const CaseExtensions = ({ frame, file }: CaseProps) => (
  <Extensions lang={frame.lang} period={file.petition.period} extensions={file.extensions} />
)
