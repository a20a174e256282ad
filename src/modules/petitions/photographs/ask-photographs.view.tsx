import { inLang } from '#kernel/words.ts'
import { FileField, TextField } from '#ui/field.tsx'
import { Button } from '#ui/form.tsx'
import { QuestionPage } from '../filing/question.view.tsx'
import { errorIn, type QuestionProps } from '../filing/questions.view.tsx'
import type { DraftPhotograph } from './draft-photograph.store.ts'
import { Picture, Pictures } from './picture.view.tsx'
import { LONGEST_ALT, MOST_PHOTOGRAPHS } from './photograph.rule.ts'
import { photographWords } from './photographs.words.ts'

/** The choosing comes before the list: Enter adds, and never removes. */
export function PhotographsQuestion(
  props: QuestionProps<{ description: string }> & { photographs: readonly DraftPhotograph[]; back: string },
) {
  const { frame, typed, errors, photographs } = props
  const { lang } = frame
  const w = photographWords(lang)
  const at = errorIn(errors)
  const left = MOST_PHOTOGRAPHS - photographs.length
  return (
    <QuestionPage
      frame={frame}
      heading={w.question}
      lead={w.lead}
      at={2}
      action="/petitions/new/photographs"
      back={props.back}
      errors={errors}
      multipart
    >
      {left > 0 ? (
        <>
          <FileField
            lang={lang}
            name="photograph"
            label={w.fields.photograph}
            hint={w.hint}
            accept="image/jpeg,image/png,image/webp"
            error={at('photograph')}
            optional
          />
          <TextField
            lang={lang}
            name="description"
            label={w.fields.description}
            hint={w.descriptionHint(LONGEST_ALT)}
            value={typed.description}
            error={at('description')}
            width="full"
            optional
          />
          <Button kind="secondary" name="press" value="add">
            {w.add}
          </Button>
        </>
      ) : (
        <p id="photograph">{w.full(MOST_PHOTOGRAPHS)}</p>
      )}
      {photographs.length > 0 && (
        <section aria-label={w.added}>
          <h2>{w.count(photographs.length, MOST_PHOTOGRAPHS)}</h2>
          <Pictures>
            {photographs.map((one, i) => (
              <Picture
                href={inLang(lang, `/petitions/new/photographs/${one.nth}`)}
                alt={one.description || w.nth(i + 1)}
                size={one}
                says={one.description}
              >
                <Button kind="tertiary" size="small" name="remove" value={String(one.nth)}>
                  {w.remove(i + 1)}
                </Button>
              </Picture>
            ))}
          </Pictures>
        </section>
      )}
    </QuestionPage>
  )
}
