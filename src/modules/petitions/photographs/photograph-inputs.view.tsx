import type { Lang } from '#kernel/words.ts'
import { type FieldError, FileField, TextField } from '#ui/field.tsx'
import { Button } from '#ui/form.tsx'
import type { AddedPhotograph } from './photograph.store.ts'
import { LONGEST_ALT, MOST_PHOTOGRAPHS } from './photograph.rule.ts'
import { photographWords } from './photographs.words.ts'
import { Picture, Pictures } from './picture.view.tsx'

/**
 * The photographs of a form that is being filled in. The choosing comes before the list: Enter adds, and never
 * removes. `hrefOf` is where one of them is shown.
 */
export function PhotographInputs(props: {
  lang: Lang
  photographs: readonly AddedPhotograph[]
  hrefOf: (nth: number) => string
  description: string
  errors: readonly FieldError[]
  /** Below a heading of its own. */
  isSection?: boolean
}) {
  const { lang, photographs, hrefOf, errors } = props
  const w = photographWords(lang)
  const Heading = props.isSection ? 'h3' : 'h2'
  const at = (field: string) => errors.find((one) => one.field === field)?.text
  return (
    <>
      {photographs.length < MOST_PHOTOGRAPHS ? (
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
            value={props.description}
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
          <Heading>{w.count(photographs.length, MOST_PHOTOGRAPHS)}</Heading>
          <Pictures>
            {photographs.map((one, i) => (
              <Picture
                href={hrefOf(one.nth)}
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
    </>
  )
}
