import type { FieldSpec, Spec } from '#kernel/http/form.ts'
import { LONGEST_BODY } from '../filing/answers.rule.ts'
import { PHOTOGRAPH_FORM } from '../photographs/forms.ts'
import type { CounterField } from './counter.rule.ts'
import { ENTERED } from '../petition/channel.rule.ts'

const YES_NO = ['yes', 'no'] as const

/** What the desk enters of a petition that came otherwise than by the internet. */
export const COUNTER = {
  formKey: { max: 40 },
  channel: { max: 10, choices: ENTERED },
  kind: { max: 60 },
  title: { max: 100 },
  body: { max: LONGEST_BODY, lines: true },
  papers: { max: 500, optional: true },
  name: { max: 60 },
  toldName: { max: 60, optional: true },
  toldBy: { max: 6, choices: ['mail', 'sms', 'letter'] },
  email: { max: 254, optional: true, kind: 'email' },
  phone: { max: 20, optional: true, kind: 'phone' },
  address: { max: 200, optional: true },
  publication: { max: 3, choices: YES_NO },
} as const satisfies Spec & Record<CounterField | 'formKey', FieldSpec>

/** What was pressed, and for which kind its questions stood on the page. */
export const PRESSED = { ...PHOTOGRAPH_FORM, asked: { max: 60, optional: true } } as const
