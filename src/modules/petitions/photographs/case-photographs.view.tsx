import { CheckField, RadioField, TextField } from '#ui/field.tsx'
import { Disclosure } from '#ui/disclosure.tsx'
import { Button, Form } from '#ui/form.tsx'
import { ActForm, fieldOf } from '../case/act-form.view.tsx'
import type { CaseProps } from '../case/case.view.tsx'
import { LONGEST_ALT } from './photograph.rule.ts'
import { photographWords } from './photographs.words.ts'
import { PhotographState } from './photographs.view.tsx'
import { Picture, Pictures } from './picture.view.tsx'

const hrefOf = (number: string, nth: number) => `/office/petitions/${number}/photographs/${nth}`

/** With the petition, for the office. */
export function CasePhotographs({ frame, file }: CaseProps) {
  const { lang } = frame
  const w = photographWords(lang)
  if (file.photographs.length === 0) return null
  return (
    <section>
      <h2>{w.title}</h2>
      <Pictures>
        {file.photographs.map((one) => (
          <Picture
            href={hrefOf(file.petition.number, one.nth)}
            alt={one.publicAlt ?? (one.description || w.nth(one.nth))}
            size={one}
            says={`${w.nth(one.nth)}. ${one.publicAlt ?? (one.description || w.office.noWords)}`}
          >
            {one.supplementNth !== null && <p class="subtle">{w.supplement(one.supplementNth)}</p>}
            <PhotographState
              of={one}
              lang={lang}
              isOpen={file.petition.wantsPublication && file.kind.isPublished}
            />
          </Picture>
        ))}
      </Pictures>
    </section>
  )
}

/** Each photograph yes or no, with the words for whoever does not see it. @article 10(3) */
export function PhotographForms(page: CaseProps) {
  const { frame, file, clerk, typed } = page
  const { lang } = frame
  const w = photographWords(lang)
  const { petition, photographs, acts } = file
  if (photographs.length === 0 || !acts.has('publish-photographs')) return null
  if (!petition.wantsPublication || !file.kind.isPublished || petition.receivedAt === null)
    return <p class="subtle">{w.office.notNow}</p>
  const shown = photographs.filter((one) => one.isPublic === true)
  return (
    <>
      <ActForm
        page={page}
        path="photographs"
        title={w.office.publish}
        says={w.office.publishSays}
        submit={w.office.submit}
        fields={photographs.flatMap(({ nth }) => [`show${nth}`, `alt${nth}`, `clean${nth}`])}
        open={photographs.some((one) => one.isPublic === undefined)}
      >
        {photographs.map(({ nth, publicAlt, description, ...size }) => (
          <fieldset>
            <legend>{w.nth(nth)}</legend>
            <Pictures>
              <Picture
                href={hrefOf(petition.number, nth)}
                alt={description || w.nth(nth)}
                size={size}
                says={description}
              />
            </Pictures>
            <RadioField
              {...fieldOf(page, `show${nth}`)}
              label={w.office.show}
              options={[
                { value: 'yes', label: w.office.yes },
                { value: 'no', label: w.office.no },
              ]}
            />
            <TextField
              {...fieldOf(page, `alt${nth}`)}
              value={typed[`alt${nth}`] ?? publicAlt ?? ''}
              label={w.office.alt(nth)}
              hint={w.office.altHint}
              maxlength={LONGEST_ALT}
              width="full"
            />
            <CheckField
              {...fieldOf(page, `clean${nth}`)}
              value="yes"
              label={w.office.clean}
              checked={typed[`clean${nth}`] === 'yes'}
            />
          </fieldset>
        ))}
      </ActForm>
      {shown.length > 0 && acts.has('withdraw-photograph') && (
        <Disclosure summary={w.office.withdraw}>
          <p>{w.office.withdrawSays}</p>
          <Form action={`/office/petitions/${petition.number}/photographs/withdrawal`} csrf={clerk.csrf}>
            <input type="hidden" name="version" value={petition.version} />
            {shown.map(({ nth, publicAlt }) => (
              <p>
                {w.nth(nth)}: {publicAlt}{' '}
                <Button kind="secondary" size="small" name="nth" value={String(nth)}>
                  {w.office.withdrawSubmit}
                </Button>
              </p>
            ))}
          </Form>
        </Disclosure>
      )}
    </>
  )
}
