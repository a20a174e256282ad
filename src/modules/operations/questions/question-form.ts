import { readForm, type Spec, type Typed } from '#kernel/http/form.ts'
import { faultText } from '#kernel/http/form.words.ts'
import type { Lang } from '#kernel/words.ts'
import type { FieldError } from '#ui/field.tsx'
import { type Choice, faultOf, KINDS, nextNumber, type Question, type QuestionKind } from './question.rule.ts'
import { words } from './questions.words.ts'

const LINES = { max: 2000, lines: true, optional: true } as const
const SPEC = {
  kind: { max: 10, choices: KINDS },
  labelKo: { max: 300 },
  labelEn: { max: 400 },
  required: { max: 3, optional: true },
  choicesKo: LINES,
  choicesEn: LINES,
  linesKo: LINES,
  linesEn: LINES,
  showIf: { max: 7, optional: true },
} as const satisfies Spec
export type QuestionTyped = Typed<typeof SPEC>

export const NEW_QUESTION: QuestionTyped = {
  kind: 'single',
  labelKo: '',
  labelEn: '',
  required: '',
  choicesKo: '',
  choicesEn: '',
  linesKo: '',
  linesEn: '',
  showIf: '',
}

const textOf = (choices: readonly Choice[], lang: Lang) => choices.map((one) => one.label[lang]).join('\n')

export const typedOf = ({ kind, label, isRequired, choices, lines, showIf }: Question): QuestionTyped => ({
  kind,
  labelKo: label.ko,
  labelEn: label.en,
  required: isRequired ? 'yes' : '',
  choicesKo: textOf(choices, 'ko'),
  choicesEn: textOf(choices, 'en'),
  linesKo: textOf(lines, 'ko'),
  linesEn: textOf(lines, 'en'),
  showIf: showIf === null ? '' : `${showIf.question}.${showIf.choice}`,
})

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')

/** What was there keeps its number, so that conditions go on meaning it. */
function choicesIn(ko: readonly string[], en: readonly string[], before: readonly Choice[]): Choice[] {
  let last = Math.max(0, ...before.map((one) => one.n))
  return ko.map((label, i) => {
    const known = before.find((one) => one.label.ko === label)
    if (!known) last += 1
    return { n: known?.n ?? last, label: { ko: label, en: en[i] ?? '' } }
  })
}

/** A question as it was typed, in the place of number `n` or behind the others; `question` only where nothing is wrong. */
export function readQuestion(
  lang: Lang,
  body: unknown,
  questions: readonly Question[],
  n: number | undefined,
): { typed: QuestionTyped; errors: FieldError[]; question: Question | undefined } {
  const w = words(lang)
  const { typed, faults } = readForm(SPEC, body)
  const labels: Record<keyof QuestionTyped, string> = { ...w, labelKo: w.labelKo }
  const errors: FieldError[] = (Object.keys(SPEC) as (keyof QuestionTyped)[]).flatMap((field) => {
    const fault = faults[field]
    return fault ? [{ field, text: faultText(lang, fault, labels[field], SPEC[field].max) }] : []
  })
  const kind = typed.kind as QuestionKind
  const before = questions.find((one) => one.n === n)
  const pair = (of: 'choices' | 'lines') => [linesIn(typed[`${of}Ko`]), linesIn(typed[`${of}En`])] as const
  for (const of of ['choices', 'lines'] as const) {
    const [ko, en] = pair(of)
    if (ko.length !== en.length) errors.push({ field: `${of}En`, text: w.fault.unequal })
  }
  const [asked, choice] = typed.showIf.split('.').map(Number)
  const question: Question = {
    n: n ?? nextNumber(questions),
    kind,
    label: { ko: typed.labelKo, en: typed.labelEn },
    isRequired: typed.required === 'yes',
    choices: kind === 'text' ? [] : choicesIn(...pair('choices'), before?.choices ?? []),
    lines: kind === 'matrix' ? choicesIn(...pair('lines'), before?.lines ?? []) : [],
    showIf: typed.showIf === '' ? null : { question: asked ?? 0, choice: choice ?? 0 },
  }
  if (errors.length > 0) return { typed, errors, question: undefined }
  const at = questions.findIndex((one) => one.n === n)
  const fault = faultOf(question, at === -1 ? questions : questions.slice(0, at))
  if (fault === undefined) return { typed, errors, question }
  const fields = {
    label: 'labelKo',
    choices: 'choicesKo',
    ends: 'choicesKo',
    lines: 'linesKo',
    condition: 'showIf',
  }
  return { typed, errors: [{ field: fields[fault], text: w.fault[fault] }], question: undefined }
}
