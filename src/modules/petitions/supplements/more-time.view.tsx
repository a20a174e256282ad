import { inLang } from '#kernel/words.ts'
import { Disclosure } from '#ui/disclosure.tsx'
import { TextField } from '#ui/field.tsx'
import { Button, Form } from '#ui/form.tsx'
import { MORE_TIME_REQUESTS } from '../clock/internal-clocks.rule.ts'
import type { OwnProps } from '../own/own.view.tsx'
import { isPossible } from '../stages/stages.rule.ts'
import { openDemand } from './supplement.rule.ts'
import { words } from './supplements.words.ts'

/** The petitioner may ask for more time, twice at most. @law CPTA-ED 24(2) */
export function MoreTimeForm({ frame, own, csrf, typed, errors }: OwnProps) {
  const { lang } = frame
  const w = words(lang).more
  const left = MORE_TIME_REQUESTS - own.moreTime.length
  if (!openDemand(own.supplements) || !isPossible('ask-more-time', own.petition.stage) || left <= 0)
    return null
  const error = errors.find((one) => one.field === 'moreDays')?.text
  return (
    <Disclosure summary={w.title} open={error !== undefined}>
      <p>{w.says(left)}</p>
      <Form action={inLang(lang, '/petitions/mine/more-time')} csrf={csrf}>
        <TextField
          lang={lang}
          name="moreDays"
          label={w.days}
          hint={w.hint}
          inputmode="numeric"
          width="xs"
          value={typed['moreDays']}
          error={error}
        />
        <Button kind="secondary">{w.send}</Button>
      </Form>
    </Disclosure>
  )
}
